//! Compiles a Fluent pattern into the compact form that `src/pattern.rs` describes and fills in.

use std::fmt::Write as _;

use fluent_syntax::ast;

use super::Problem;

/// The compact form of a pattern; a problem where it uses what the app's messages do without (terms, functions,
/// references to other messages).
pub fn compiled(value: &ast::Pattern<&str>) -> Result<String, Problem> {
    let mut compact = String::new();
    for element in &value.elements {
        match element {
            ast::PatternElement::TextElement { value } if value.trim_start().starts_with("# ") => {
                return Err(format!("a comment inside a message is text: write it above the message: {value}").into());
            }
            ast::PatternElement::TextElement { value } => compact.push_str(&escaped(value)),
            ast::PatternElement::Placeable { expression } => placeable(expression, &mut compact)?,
        }
    }
    Ok(compact)
}

fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        if matches!(character, '{' | '}' | '|' | '\\') {
            safe.push('\\');
        }
        safe.push(character);
    }
    safe
}

fn placeable(expression: &ast::Expression<&str>, compact: &mut String) -> Result<(), Problem> {
    match expression {
        ast::Expression::Inline(ast::InlineExpression::VariableReference { id }) => {
            write!(compact, "{{{}}}", id.name)?;
        }
        ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }) => {
            compact.push_str(&escaped(value));
        }
        ast::Expression::Select { selector: ast::InlineExpression::VariableReference { id }, variants } => {
            let variants: Vec<String> = variants.iter().map(variant).collect::<Result<_, _>>()?;
            write!(compact, "{{{}?{}}}", id.name, variants.join("|"))?;
        }
        other => return Err(format!("this kind of placeable is not used here: {other:?}").into()),
    }
    Ok(())
}

fn variant(variant: &ast::Variant<&str>) -> Result<String, Problem> {
    let (ast::VariantKey::Identifier { name: key } | ast::VariantKey::NumberLiteral { value: key }) = &variant.key;
    let default = if variant.default { "*" } else { "" };
    Ok(format!("{default}{key}={}", compiled(&variant.value)?))
}
