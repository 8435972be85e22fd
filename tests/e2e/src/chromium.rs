//! What only Chromium can be asked for: its own commands, beside WebDriver's.

use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Value, json};
use url::{ParseError, Url};

use crate::{Found, OrFail, Session};

/// A command of the Chrome DevTools Protocol.
#[derive(Debug)]
struct Command {
    name: String,
    parameters: Value,
}

impl WebDriverCompatibleCommand for Command {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/goog/cdp/execute", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(json!({ "cmd": self.name, "params": self.parameters }).to_string()))
    }
}

impl Session {
    /// Gives a command of the Chrome DevTools Protocol. Only for [`Engine::Chromium`](crate::Engine::Chromium).
    #[track_caller]
    pub fn devtools(&self, name: &str, parameters: Value) -> Value {
        self.is_shared.set(false);
        self.wait(name, self.client().issue_cmd(Command { name: name.to_owned(), parameters }))
    }

    /// A picture of the whole page as PNG, as wide as asked for. Only for [`Engine::Chromium`](crate::Engine::Chromium).
    #[track_caller]
    pub fn whole_picture(&self, width: u32) -> Vec<u8> {
        self.set_window(width, 800);
        let height = self.run("return document.documentElement.scrollHeight", Vec::new());
        self.window_picture(width, height.as_u64().or_fail("the page has no height"))
    }

    /// A picture of what a window of this size shows. Only for [`Engine::Chromium`](crate::Engine::Chromium).
    #[track_caller]
    pub fn window_picture(&self, width: u32, height: u64) -> Vec<u8> {
        self.set_window(width, height);
        let picture = self.picture();
        self.devtools("Emulation.clearDeviceMetricsOverride", json!({}));
        picture
    }

    /// Becomes a phone: 360 px wide, touch alone, with this user agent. Only for
    /// [`Engine::Chromium`](crate::Engine::Chromium).
    #[track_caller]
    pub fn be_phone(&self, user_agent: &str) {
        let size = json!({ "width": 360, "height": 740, "deviceScaleFactor": 2, "mobile": true });
        self.devtools("Emulation.setDeviceMetricsOverride", size);
        self.devtools("Emulation.setTouchEmulationEnabled", json!({ "enabled": true, "maxTouchPoints": 5 }));
        self.devtools("Emulation.setUserAgentOverride", json!({ "userAgent": user_agent }));
    }

    #[track_caller]
    fn set_window(&self, width: u32, height: u64) {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", size);
    }
}

impl Found<'_> {
    /// Touches it with a finger, in its middle. Only for [`Engine::Chromium`](crate::Engine::Chromium), as a phone.
    #[track_caller]
    pub fn tap(&self) {
        self.bring_to_rest();
        let middle = self.run(
            "const { x, y, width, height } = arguments[0].getBoundingClientRect();
             return { x: x + width / 2, y: y + height / 2 }",
            Vec::new(),
        );
        let touch = |kind: &str, points: Value| {
            self.session.devtools("Input.dispatchTouchEvent", json!({ "type": kind, "touchPoints": points }));
        };
        touch("touchStart", json!([middle]));
        touch("touchEnd", json!([]));
    }
}
