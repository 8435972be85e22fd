//! Multinomial logistic regression on sparse features: stochastic gradient descent with AdaGrad's step sizes (Duchi,
//! Hazan, Singer 2011) and an L1 penalty, which is taken off each weight after its step and leaves most of them at zero.

use declines::prose::{BUCKETS, CLASSES};

use crate::variations::Sample;

/// The first step's size. AdaGrad makes later ones smaller, most for features that are often seen.
const STEP: f32 = 0.5;

/// What a weight loses for each unit of its step.
const PENALTY: f32 = 0.001;

/// How often all samples are gone through, and how often again after pruning.
const ROUNDS: usize = 12;
const ROUNDS_AFTER_PRUNING: usize = 6;

/// Trained weights, a row of [`CLASSES`] for each bucket, and a bias for each class.
pub struct Weights {
    pub rows: Vec<[f32; CLASSES]>,
    pub bias: [f32; CLASSES],
    /// The squares of all gradients so far, which AdaGrad divides by.
    seen: Vec<[f32; CLASSES]>,
    seen_bias: [f32; CLASSES],
}

impl Weights {
    /// Trained on samples, all weights free.
    pub fn trained(samples: &[Sample]) -> Self {
        let mut weights = Self {
            rows: vec![[0.0; CLASSES]; BUCKETS],
            bias: [0.0; CLASSES],
            seen: vec![[1e-6; CLASSES]; BUCKETS],
            seen_bias: [1e-6; CLASSES],
        };
        weights.learn(samples, ROUNDS, PENALTY, false);
        weights
    }

    /// Trained on, with the weights that are zero staying so.
    pub fn learn_again(&mut self, samples: &[Sample]) {
        self.learn(samples, ROUNDS_AFTER_PRUNING, 0.0, true);
    }

    fn learn(&mut self, samples: &[Sample], rounds: usize, penalty: f32, keeps_zeros: bool) {
        for _ in 0..rounds {
            for sample in samples {
                let gradient = self.gradient(sample);
                let size = normal(sample);
                for feature in &sample.features {
                    let bucket = usize::from(*feature);
                    let (Some(row), Some(seen)) = (self.rows.get_mut(bucket), self.seen.get_mut(bucket)) else {
                        continue;
                    };
                    for ((weight, seen), gradient) in row.iter_mut().zip(seen).zip(&gradient) {
                        if !keeps_zeros || *weight != 0.0 {
                            step(weight, seen, gradient * size, penalty);
                        }
                    }
                }
                for ((bias, seen), gradient) in self.bias.iter_mut().zip(&mut self.seen_bias).zip(&gradient) {
                    step(bias, seen, *gradient, 0.0);
                }
            }
        }
    }

    /// How far each class's likelihood is from what it should be.
    fn gradient(&self, sample: &Sample) -> [f32; CLASSES] {
        let mut sums = [0.0; CLASSES];
        for row in sample.features.iter().filter_map(|feature| self.rows.get(usize::from(*feature))) {
            sums.iter_mut().zip(row).for_each(|(sum, weight)| *sum += weight);
        }
        let size = normal(sample);
        sums.iter_mut().zip(&self.bias).for_each(|(sum, bias)| *sum = *sum * size + bias);
        let most = sums.iter().copied().fold(f32::MIN, f32::max);
        sums.iter_mut().for_each(|sum| *sum = (*sum - most).exp());
        let total: f32 = sums.iter().sum();
        sums.iter_mut().for_each(|sum| *sum /= total);
        let share = 1.0 / sample.classes.len() as f32;
        for class in &sample.classes {
            if let Some(likelihood) = sums.get_mut(*class) {
                *likelihood -= share;
            }
        }
        sums
    }
}

/// What each feature of a sample counts, as in `declines`.
fn normal(sample: &Sample) -> f32 {
    1.0 / (sample.features.len().max(1) as f32).sqrt()
}

fn step(weight: &mut f32, seen: &mut f32, gradient: f32, penalty: f32) {
    *seen += gradient * gradient;
    let size = STEP / seen.sqrt();
    *weight -= size * gradient;
    *weight = weight.signum() * (weight.abs() - size * penalty).max(0.0);
}
