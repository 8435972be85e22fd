//! The documentation of embedding: its snippets are those of the example pages, which browsers try, and its tables name
//! what there is.

use std::fs;

use site_config::{Config, Source, docs, read, read_steps};

use crate::value;

fn documentation() -> String {
    fs::read_to_string("../../docs/embedding.md").unwrap()
}

/// The snippets of all example pages, with their names and pages.
fn snippets() -> Vec<(String, String)> {
    let mut found = Vec::new();
    for file in fs::read_dir("../../embed/examples").unwrap().flatten() {
        let text = fs::read_to_string(file.path()).unwrap();
        for part in text.split("<!-- snippet: ").skip(1) {
            let (name, rest) = part.split_once(" -->\n").unwrap();
            let (snippet, _) = rest.split_once("<!-- end -->").unwrap();
            found.push((name.to_owned(), snippet.trim_end().to_owned()));
        }
    }
    found
}

#[test]
fn every_snippet_of_the_documentation_is_one_of_an_example_that_is_tried() {
    let documentation = documentation();
    let snippets = snippets();
    let in_text: Vec<_> =
        documentation.split("```html\n").skip(1).map(|part| part.split_once("\n```").unwrap().0).collect();
    for snippet in &in_text {
        assert!(snippets.iter().any(|(_, known)| known == snippet), "no example has:\n{snippet}");
    }
    for (name, snippet) in &snippets {
        assert!(in_text.contains(&&**snippet), "the documentation lacks {name}:\n{snippet}");
    }
}

#[test]
fn the_tables_of_the_documentation_are_those_of_the_options() {
    for table in [docs::attributes(), docs::file_alone()] {
        assert!(documentation().contains(&format!("\n\n{table}\n")), "docs/embedding.md should have:\n{table}");
    }
}

#[test]
fn the_file_of_the_documentation_is_taken_as_it_is() {
    let documentation = documentation();
    let json = documentation.split("```json\n").nth(1).unwrap().split_once("```").unwrap().0;
    let mut config = Config::default();
    let file = value(&serde_json::from_str(json).unwrap());
    assert_eq!(read(&file, Source::File, &mut config), []);
    let (steps, mistakes) = read_steps(&file);
    assert_eq!((steps.changed.len(), steps.added.len(), mistakes), (2, 1, vec![]));
    assert_eq!(config.embedders, ["https://help.shop.example"]);
}
