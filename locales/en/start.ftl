# The first page.

start-page =
    .title = Payment Help: find out why a payment does not go through
    .description = Step-by-step help for a payment that fails, for customers and for sellers. Nothing you type leaves your browser.
start-heading = A payment does not go through?
start-lead = Most failed payments have a simple cause. Answer one question, then try the steps that fit.
start-customer =
    .title = I want to pay
    .text = Short steps to try, the quickest first.
start-continue-button = The button on the checkout does nothing
start-new-purchase = My purchase does not go through
start-recurring-payment = A renewal or instalment failed
start-seller =
    .title = My customers cannot pay
    .text = Find out where payments stop, and what to change.
start-records = Look into the processor’s records
start-messages = Look up an error message or a code
start-product = Check the product’s configuration
start-check = Check keys and settings, safely
start-private = Both guides work in your browser alone. Nothing you type or paste is sent anywhere.
