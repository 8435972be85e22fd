# Words that every page needs.

app-name = Payment Help
skip-to-content = Skip to the content
guides = Guides
customer-guide = I am paying
seller-guide = I am selling
start-failed = The interactive part could not start in this browser. Everything below still works as a page to read.
footer-private = What you type on this page stays in your browser.
footer-never-ask = We never ask for a card number, a security code or a password.
footer-recognised = What the settings check recognises
footer-embed = Show this on your site
progress-tried = { $done } of { $all } tried

# Handing a text over: a preview, and the ways to pass it on.
hand-over-preview = This is what you hand over
hand-over-copy = Copy
hand-over-copied = Copied.
hand-over-copy-failed = Your browser did not allow copying. Select the text and copy it yourself.
hand-over-email = Write an email
hand-over-share = Share
hand-over-print = Print

# What a support site sets.
contact = Contact us
contact-seller = Contact { $seller }
config-mistakes = The owner of this site set something that we do not understand: { $paths }. We use the usual setting.
config-mistake = Payment Help: { $fault ->
    [contrast] "{ $path }" was changed, so that people can read what has this color.
    [link] "{ $path }" must begin with https:, mailto: or tel:. It is left out.
    [unknown] "{ $path }" is no setting that can be set here. It is left out.
   *[value] "{ $path }" has a value that it does not take. The usual one is used.
}
