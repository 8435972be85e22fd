//! Finding a circle in a graph.

use std::collections::BTreeSet;

use crate::module_graph::Graph;

/// One circle, from a module back to itself; nothing where there is none.
pub(crate) fn circle(graph: &Graph) -> Option<Vec<&str>> {
    let mut done = BTreeSet::new();
    graph.keys().find_map(|start| walk(graph, start, &mut Vec::new(), &mut done))
}

/// Walks on from a module. `path` is how the walk came here, `done` are modules that lead into no circle.
fn walk<'graph>(
    graph: &'graph Graph,
    module: &'graph str,
    path: &mut Vec<&'graph str>,
    done: &mut BTreeSet<&'graph str>,
) -> Option<Vec<&'graph str>> {
    if done.contains(module) {
        return None;
    }
    let met = path.iter().position(|before| *before == module);
    path.push(module);
    if let Some(met) = met {
        return Some(path[met..].to_vec());
    }
    let circle = graph[module].iter().find_map(|used| walk(graph, used, path, done));
    if circle.is_none() {
        path.pop();
        done.insert(module);
    }
    circle
}

#[cfg(test)]
mod tests {
    use super::*;

    fn graph(edges: &[(&str, &[&str])]) -> Graph {
        let edge = |(module, used): &(&str, &[&str])| {
            (module.to_string(), used.iter().map(|used| (*used).to_owned()).collect())
        };
        edges.iter().map(edge).collect()
    }

    #[test]
    fn a_circle_is_named_from_end_to_end() {
        let graph = graph(&[("a", &["b"]), ("b", &["c", "d"]), ("c", &[]), ("d", &["b"])]);
        assert_eq!(circle(&graph), Some(vec!["b", "d", "b"]));
    }

    #[test]
    fn two_ways_to_the_same_module_are_no_circle() {
        let graph = graph(&[("a", &["b", "c"]), ("b", &["d"]), ("c", &["d"]), ("d", &[])]);
        assert_eq!(circle(&graph), None);
    }
}
