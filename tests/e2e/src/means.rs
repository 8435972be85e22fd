//! What a person's browser is like, where it differs from the usual.

use std::{fs, path::Path};

use crate::{Engine, OrFail};

/// Conditions that a browser starts with. Tests with the same ones may use the same browser, one after the other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Means {
    /// The system prefers dark colours.
    pub dark: bool,
    /// The system likes motion. Most tests are without: a page that scrolls smoothly moves a button away under a
    /// driver's pointer, at a time that depends on the machine's load.
    pub motion: bool,
    /// The system replaces colours. WebKitGTK knows no such thing.
    pub forced_colors: bool,
    /// Pages may keep nothing. WebKitGTK has no such switch, but there is
    /// [`Session::deny_storage`](crate::Session::deny_storage).
    pub storage_denied: bool,
    /// Certificates that nobody vouches for are taken.
    pub any_certificate: bool,
    /// No other test uses the browser: for what all its pages share, as saved files.
    pub fresh: bool,
}

impl Means {
    /// The environment of the driver, which its browser inherits: homes of its own, and for WebKit the desktop's
    /// settings, which are the only way to tell it of dark colours or reduced motion.
    pub(crate) fn environment(&self, engine: Engine, home: &Path, display: Option<&str>) -> Vec<(String, String)> {
        let mut all = Vec::new();
        let mut set = |name: &str, value: String| all.push((name.to_owned(), value));
        for (name, folder) in [
            ("HOME", "home"),
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_CACHE_HOME", "cache"),
            ("XDG_DATA_HOME", "data"),
            ("XDG_RUNTIME_DIR", "runtime"),
            ("TMPDIR", "tmp"),
        ] {
            let folder = home.join(folder);
            fs::create_dir_all(&folder).or_fail("the browser's folders cannot be made");
            set(name, folder.display().to_string());
        }
        set("LANG", "C.UTF-8".to_owned());
        set("TZ", "Europe/Berlin".to_owned());
        set("NO_AT_BRIDGE", "1".to_owned());
        if let Some(display) = display {
            set("DISPLAY", display.to_owned());
            set("GDK_BACKEND", "x11".to_owned());
            // Without a graphics card its programs would be compiled for the processor, 3 s in each test, to draw the same.
            set("WEBKIT_DISABLE_COMPOSITING_MODE", "1".to_owned());
        }
        if engine == Engine::Webkit {
            if self.dark {
                set("GTK_THEME", "Adwaita:dark".to_owned());
            }
            self.write_desktop_settings(&home.join("config"));
        }
        all
    }

    fn write_desktop_settings(&self, config: &Path) {
        let folder = config.join("gtk-3.0");
        let settings = format!("[Settings]\ngtk-enable-animations={}\n", i32::from(self.motion));
        fs::create_dir_all(&folder).or_fail("the browser's folders cannot be made");
        fs::write(folder.join("settings.ini"), settings).or_fail("the desktop's settings cannot be written");
    }
}
