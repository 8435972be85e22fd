//! Accessibility rules, by axe-core.

use std::{fs, path::Path};

use serde_json::{Value, json};

use crate::{OrFail, Session};

/// Which of axe-core's rules a screen is held to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AxeRules {
    /// Those of WCAG up to 2.2 AA, and of good practice.
    All,
    /// Those about colours: for a screen that keeps all of them in other colours.
    Colors,
}

impl AxeRules {
    fn as_axe_has_them(self) -> Value {
        match self {
            Self::All => json!({
                "type": "tag",
                "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
            }),
            Self::Colors => json!({ "type": "rule", "values": ["color-contrast", "link-in-text-block"] }),
        }
    }
}

const RUN: &str = "
    const [rules, done] = arguments;
    axe.run(document, { runOnly: rules, resultTypes: ['violations'], preload: false })
      .then((found) => done(found.violations), (problem) => done([{ id: String(problem), helpUrl: '', nodes: [] }]));";

impl Session {
    /// Fails where a rule is broken on the screen as it is now.
    #[track_caller]
    pub fn check_accessibility(&self, screen: &str) {
        self.check_rules(AxeRules::All, screen);
    }

    /// Fails where one of these rules is broken on the screen as it is now.
    #[track_caller]
    pub fn check_rules(&self, rules: AxeRules, screen: &str) {
        if !self.is("return typeof axe === 'object'") {
            // A script of WebDriver's, which no policy of the page stops.
            self.run(&source(), Vec::new());
        }
        let violations = self.run_async(RUN, vec![rules.as_axe_has_them()]);
        let broken: Vec<String> = violations.as_array().into_iter().flatten().map(sentence).collect();
        assert!(broken.is_empty(), "{screen} breaks rules:\n{}", broken.join("\n"));
    }
}

fn sentence(violation: &Value) -> String {
    let text = |name: &str| violation.get(name).and_then(Value::as_str).unwrap_or_default();
    let nodes = violation.get("nodes").and_then(Value::as_array).into_iter().flatten();
    let places: Vec<String> = nodes.map(|node| format!("    {} {}", node["target"], node["failureSummary"])).collect();
    format!("{} ({})\n{}", text("id"), text("helpUrl"), places.join("\n"))
}

fn source() -> String {
    let file = std::env::var_os("AXE").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../node_modules/axe-core/axe.min.js"),
        Into::into,
    );
    // In a function axe would be local to it.
    fs::read_to_string(&file).or_fail("axe-core is missing; run `npm ci`") + ";window.axe = axe;"
}
