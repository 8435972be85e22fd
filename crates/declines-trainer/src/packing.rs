//! From trained weights to a small table: the largest weights are kept, trained once more, and rounded to bytes.

use declines::prose::{BUCKETS, Table};

use crate::{training::Weights, variations::Sample};

/// How many weights the table keeps: about a byte each once it is packed.
const KEPT: usize = 12_000;

/// The largest rounded weight. Few levels pack well and cost less than half a point of accuracy.
const LEVELS: f32 = 20.0;

/// The bytes of the table that samples give.
pub fn table(samples: &[Sample]) -> Vec<u8> {
    let mut weights = Weights::trained(samples);
    prune(&mut weights);
    weights.learn_again(samples);
    rounded(&weights)
}

/// The size of bytes as a web server sends them.
pub fn brotli_size(bytes: &[u8]) -> Result<usize, String> {
    let mut packed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &parameters).map_err(|error| error.to_string())
}

fn prune(weights: &mut Weights) {
    let mut sizes: Vec<f32> = weights.rows.iter().flatten().map(|weight| weight.abs()).collect();
    sizes.sort_by(|one, next| next.total_cmp(one));
    let least = sizes.get(KEPT).copied().unwrap_or(0.0);
    for weight in weights.rows.iter_mut().flatten().filter(|weight| weight.abs() <= least) {
        *weight = 0.0;
    }
}

fn rounded(weights: &Weights) -> Vec<u8> {
    let all = weights.rows.iter().flatten().chain(&weights.bias);
    let scale = all.fold(0.0_f32, |most, weight| most.max(weight.abs())) / LEVELS;
    let round = |weight: f32| (weight / scale).round() as i8;
    let mut rows = Vec::with_capacity(BUCKETS);
    for row in &weights.rows {
        let classes =
            row.iter().enumerate().filter_map(|(class, weight)| Some((u8::try_from(class).ok()?, round(*weight))));
        rows.push(classes.filter(|(_, value)| *value != 0).collect());
    }
    Table::to_bytes(scale, &weights.bias.map(round), &rows)
}
