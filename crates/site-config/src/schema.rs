//! The published schema of the file beside the pages, for editors that check it while it is written. Native programs
//! alone: the browser reads the file by itself (`read`), and a test holds the two together.

use std::collections::BTreeMap;

use schemars::{JsonSchema, generate::SchemaSettings};
use serde::Serialize;

/// What a site sets once, in payment-help.json beside the pages of Payment Help.
#[derive(Debug, Default, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct File {
    /// The address of this schema, for editors.
    #[serde(rename = "$schema", skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The language, as a BCP 47 tag. One that the pages do not have leaves their own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// Light, dark, or as the person's system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub theme: Option<Theme>,
    /// The colour of buttons and marks, such as #0d5f52. It is changed where people could not read what has it.
    #[schemars(regex(pattern = "^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accent: Option<String>,
    /// How round corners are, in CSS pixels.
    #[schemars(range(max = 24))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub radius: Option<u32>,
    /// How large text is, in CSS pixels.
    #[schemars(range(min = 14, max = 24))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_size: Option<u32>,
    /// Font families that the person's device has, parted by commas. None is loaded.
    #[schemars(length(max = 120))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub font: Option<String>,
    /// The checkout platform that the guides speak of.
    #[schemars(length(min = 1, max = 80))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub platform: Option<String>,
    /// Who sells, or whose site this is.
    #[schemars(length(min = 1, max = 80))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seller: Option<String>,
    /// How to reach who helps: an address that begins with https:, mailto: or tel:.
    #[schemars(regex(pattern = "^(https://|mailto:|tel:)"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
    /// The processors that are offered; all of them where this is not set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub processors: Option<Vec<Processor>>,
    /// Whether what goes beyond the article that Payment Help is based on is shown. It is, unless this is false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extras: Option<bool>,
    /// What is different about steps, by their addresses, such as "new-purchase/clear-cache".
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub steps: BTreeMap<String, Step>,
    /// Steps of the site's own, to read and to do, at the end of a situation.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub added_steps: Vec<AddedStep>,
    /// Links of the site's own, at the end of each guide.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<NamedLink>,
    /// The sites that may show the settings check in a frame, by their origins, such as "https://help.example.com".
    /// On others it asks to be opened in a tab of its own.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub embedders: Vec<String>,
}

/// Light, dark, or as the person's system.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names are the web platform's")]
pub enum Theme {
    Auto,
    Light,
    Dark,
}

/// A processor that the guides know by name.
#[derive(Debug, JsonSchema, Serialize)]
#[expect(missing_docs, reason = "the names are the processors'")]
pub enum Processor {
    #[serde(rename = "stripe")]
    Stripe,
    #[serde(rename = "paypal")]
    PayPal,
    #[serde(rename = "braintree")]
    Braintree,
    #[serde(rename = "authorize-net")]
    AuthorizeNet,
}

/// Texts in the place of a step's own; what is not given stays. Plain text.
#[derive(Debug, Default, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Step {
    /// The step is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hidden: Option<bool>,
    /// What to do, as a heading.
    #[schemars(length(min = 1, max = 80))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// What it is.
    #[schemars(length(min = 1, max = 600))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub what: Option<String>,
    /// Why it helps.
    #[schemars(length(min = 1, max = 600))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// How to do it, one line at a time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub how: Option<Vec<String>>,
    /// A tip.
    #[schemars(length(min = 1, max = 600))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tip: Option<String>,
}

/// A step of the site's own. Plain text.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct AddedStep {
    /// The situation at whose end it stands.
    pub situation: Situation,
    /// What to do, as a heading.
    #[schemars(length(min = 1, max = 80))]
    pub title: String,
    /// What it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub what: Option<String>,
    /// How to do it, one line at a time.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub how: Vec<String>,
    /// Where to do it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<NamedLink>,
}

/// What goes wrong for the customer.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names are the situations'")]
pub enum Situation {
    ContinueButton,
    NewPurchase,
    RecurringPayment,
}

/// A link with its words.
#[derive(Debug, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct NamedLink {
    /// What it says.
    #[schemars(length(min = 1, max = 80))]
    pub text: String,
    /// Where it leads: an address that begins with https:, mailto: or tel:.
    #[schemars(regex(pattern = "^(https://|mailto:|tel:)"))]
    pub address: String,
}

/// The schema as JSON, laid out for reading.
#[must_use]
pub fn text() -> String {
    // What may be left out is not also null: the pages would not take that.
    let settings = SchemaSettings::draft2020_12().for_serialize();
    let schema = settings.into_generator().into_root_schema_for::<File>();
    serde_json::to_string_pretty(&schema).unwrap_or_default() + "\n"
}
