# The seller guide. { $platform } is the checkout platform's name.

seller-page =
    .title = My customers cannot pay · Payment Help
    .description = Find out why customers cannot pay: processor records, product configuration, and a private check of the integration’s settings.

seller-heading = My customers cannot pay
seller-lead = Find where the payment stops: at one customer, in the product, or between { $platform } and your payment processor.
seller-contents = Parts of this guide
seller-next = Next: { $part }

## Access

seller-access =
    .lead = A full check needs two accounts. Tick what you can open.
    .other = Does somebody else hold one of them? Go through this page together. Never ask for a password or a secret key by chat or email.
seller-q-platform-access = The seller’s { $platform } account
seller-q-processor-access = The account of the payment processor that is connected to it, such as Stripe or PayPal

## How many

seller-how-many =
    .lead = The answer tells you where to look first.
seller-q-customers = How many customers cannot pay?
seller-a-one-or-few = One or a few
seller-a-all = All of them
seller-a-not-sure = Not sure

seller-few = If it is one or a few
    .lead = Customers can solve most payment errors themselves. Send the checklist that fits:
    .then = Then look at the processor’s records.
seller-few-continue-button = The Continue button on the checkout does nothing
seller-few-new-purchase = A new purchase fails
seller-few-recurring-payment = A recurring payment fails
seller-few-copy = Copy link
    .name = Copy link: { $situation }
    .address = Address to copy
seller-q-link-sent = I sent the customer the link

seller-all = If it is all of them
    .lead = The cause is most likely in the product or in its connection to the processor. Start with the product.

seller-not-sure = If you are not sure
    .orders = Look at the latest orders and transactions in { $platform }. Are there paid ones since the trouble began?
    .both = Paid and failed ones side by side: it is one or a few. Only failed ones: it is probably all.
    .records = No orders to see? The processor’s records also list tries that failed.
    .ask = Ask whether anybody else has paid since then.

## Records

seller-records =
    .lead = Log in to the processor that is connected to the product your customer wants to buy. Its activity log often says more than the checkout does.
    .messages = Look up what it means.
    .find-reason = You find the failed payment: read its reason. It often says whether the customer, the bank or you can solve it.
    .find-nothing = You find no trace of it: the request may not have reached this account. Check the product and the connection next.
    .what = What the log tells you
seller-q-processor = Which processor takes the payment?
seller-a-stripe = Stripe
seller-a-paypal = PayPal
seller-a-braintree = Braintree
seller-a-authorize-net = Authorize.net
seller-a-another = Another one
seller-records-log-in = Log in to { $processor }
seller-records-payments = Open the list of payments
seller-records-new-tab = opens in a new tab
seller-records-stripe =
    .find = Open Payments and filter by “Failed”. Open the payment to see its outcome and decline code.
    .more = No payment in the list? Open Workbench, then Logs or Errors. They show requests that failed earlier. In older dashboards: Developers, then Logs.
seller-records-paypal =
    .find = Open Activity and choose all transactions. Look for the customer’s name, the amount and the day.
    .more = Open the transaction. Its details say whether PayPal or the bank refused it.
seller-records-braintree =
    .find = Open Transactions and search for the status Processor Declined, Gateway Rejected or Failed.
    .more = Open the transaction. Processor Declined comes from the bank; Gateway Rejected comes from your own Braintree rules.
seller-records-authorize-net =
    .find = Open Payments, then Manage Transactions. In the classic view: Search, then settled or unsettled transactions.
    .more = Open the transaction detail and read the response reason.
seller-records-another =
    .find = Log in where your payouts come from. Look for payments or transactions, and filter by failed or declined.
    .more = Many processors also have a log for developers, with requests that failed before a payment was made.
seller-q-records-read = I looked at the records

## Product

seller-product =
    .lead = Go to Products and open the product that customers cannot buy.
    .error = The error “Product configuration incomplete”
    .reason = Reason: a module of the product’s wizard was not saved, or it is marked “Configure later”.
    .solution = Solution: open the product for editing. Finish and save every module.
    .tip = Tip: follow the red hourglass icons in the wizard. They lead to the module that is not finished.
    .modules = How do the modules look?
    .names = Names may differ in your account.
    .extras = Two more things that stop sales
seller-q-basic-info = Basic Info
    .about = The processor is chosen here.
seller-q-pricing = Prices
    .about = What the customer pays, once or again and again.
seller-q-post-sale = Post Sale
    .about = What the customer gets after paying.
seller-q-other-modules = All other modules
    .about = Anything else that the wizard lists.
seller-a-saved = Saved
seller-a-configure-later = Configure later
seller-a-red-hourglass = Red hourglass
seller-do-saved = Nothing to do here.
seller-do-configure-later = Open it for editing, finish it and save it. As long as it is marked “Configure later”, the product is not complete.
seller-do-red-hourglass = Follow the red hourglass, finish the module and save it.
seller-do-not-sure = Open the product for editing and look: is it saved, and is there no red hourglass?
seller-q-product-live = The product is switched to Live
    .about = A product in Demo mode shows “This is only a test order” at the checkout and takes no real payment.
seller-q-product-published = The product is published
    .about = An unpublished product cannot be reached and makes no sales. Look under Sales, then Products.

## Integration

seller-integration =
    .lead = Do this when the product is complete. Go to Integrations and filter the list to show Payment connections.
    .compare = Open the connection that the failing product uses. Compare it with your account at the processor. What it holds depends on the processor.
    .back = Does it match? Go back to the product. The right processor must be selected at the Basic Info step, and the step must be saved.
seller-q-connection-matches = The connection matches the processor’s account
seller-q-processor-saved = The right processor is selected and saved at Basic Info
seller-fields = What a connection holds
    .lead = As far as { $platform }’s help pages say:
    .stripe = Stripe: newer connections hold no key to paste. Older ones have a publishable key and a secret key.
    .paypal = PayPal: you connect with a button. The account must be a Business or Premier account.
    .authorize-net = Authorize.net: API Login ID, Transaction Key, Signature Key and Public Client Key.
    .braintree = Braintree: the help pages do not say. Similar platforms ask for a merchant ID, a public key and a private key.
seller-connect = Is it Stripe? There may be no key to paste
    .since = Since July 2024, { $platform } connects Stripe accounts with the button “Connect with Stripe”. Then there is no key to paste or to check.
    .old = Connections made with keys had to be connected again by 16 September 2024. Those that were not may have stopped, renewals included.
    .same = Connect the same Stripe account again. Its subscriptions then stay.
seller-example = Example: three Stripe connections
    .lead = Only one of these three can take real payments.
    .live-key = sk_live…
    .live = Correct. A live key is needed to take real payments.
    .test-key = sk_test…
    .test = Not correct. A test key only tests the connection with Stripe. It cannot take real payments.
    .words-key = words instead of a key
    .words = Not correct. With placeholder text, the connection cannot talk to Stripe at all.
    .load = Try this example in the settings check

## Check

seller-check =
    .lead = Paste what the connection holds. You see what is wrong with it, why it matters and how to fix it.
    .never = Never paste card numbers or passwords. Never send a secret key by chat or email.
    .without = The check needs scripts and runs inside your browser. Without it, compare each value by eye: a Stripe key for real payments begins with sk_live or pk_live.
    .own-tab = This page stands inside another site. Paste keys only where the address bar shows whose page it is.
    .own-tab-link = Open this check in its own tab
    .box = Settings to check
    .hint = Keys, a file with settings, a table, or several connections at once.
    .show = Show what I pasted
    .hide = Hide what I pasted
    .shown = What you pasted is shown.
    .hidden = What you pasted is hidden.
    .clear = Clear
    .cleared = Cleared.
    .fields = Fill in fields instead
    .paste = Paste a text instead
    .empty = Nothing to check yet.
    .empty-example = What you paste is shown like this, so that nobody can read a key over your shoulder:
    .too-large = That text is larger than 10 MB. It was not taken. Paste only the part with the settings.
    .card = That looked like a card number. The box was emptied at once. Never paste card numbers anywhere but in a checkout.
    .result = Result
    .text = Your text, with all secrets hidden
    .recognised = See all processors and keys that this check recognises
    .shortened = Only the first part of a long text is shown here. All of it was checked.
    .fewer = All { $all } connections were checked. The { $count } that need you most are shown.
seller-field-publishable-key = Publishable key
    .hint = begins with pk_live
seller-field-secret-key = Secret key
    .hint = begins with sk_live
seller-field-webhook-secret = Webhook secret, if the connection asks for one
    .hint = begins with whsec
seller-card = Stripe connection { $number }
    .add = Add a connection
    .remove = Remove this connection
    .removed = Removed connection { $number }.
    .added = Added connection { $number }.

seller-verdict-ready = Looks ready for real payments
seller-verdict-not-ready = Cannot take real payments
seller-verdict-cannot-tell = Cannot tell
seller-total-ready = { $all ->
    [one] The connection looks ready for real payments.
   *[other] All { $all } connections look ready for real payments.
 }
seller-total-not-ready = { $all ->
    [one] The connection cannot take real payments as it is.
   *[other] { $count } of { $all } connections cannot take real payments as they are.
 }
seller-total-cannot-tell = { $all ->
    [0] No settings of a processor found. Paste the values with their names, if you have them.
    [one] The text alone does not tell whether this connection can take real payments.
   *[other] The text alone does not tell for { $count } of { $all } connections.
 }
seller-connection = Connection { $number }
seller-finding =
    .why = Why it matters
    .fix = What to do
    .place = Show the place
seller-severity-blocks = Stops payments
seller-severity-warns = Look at this
seller-severity-notes = Good to know
seller-environment-live = live
seller-environment-test = test
seller-environment-cannot-tell = live or test: cannot tell
seller-settings = Settings found
seller-no-name = without a name
seller-find = Where do I find this?
    .place = In { $brand }: { $place }.
    .live-side = Did you copy it from the live side, not from the sandbox?
    .test-mode-off = Is the account’s own test mode off?
seller-word = By your own word
    .ask = What only you can tell
    .lead = The text cannot tell this, but you can. Your answer counts for the result.
    .yes = Yes
    .no = No
    .open = I’m not sure
seller-no-findings = Nothing stands out.
seller-limits = What this check cannot tell
    .short = This cannot tell: is the key active or revoked, and is it from the right account?
    .active = Is the key still active, or was it revoked or replaced?
    .account = Is it from the right account?
    .match = Does the product use this connection?

seller-where = Where to find the live values
    .stripe = Stripe: Developers, then API keys, with test mode off. The webhook secret is under Webhooks.
    .paypal = PayPal: developer dashboard, Apps & Credentials. Switch to Live and open your app.
    .braintree = Braintree: the gear icon, then API, then API Keys. “View” shows the private key.
    .authorize-net = Authorize.net: Account, Settings, Security Settings, API Credentials & Keys. Test Mode, under Account and Settings, must be off.
    .another = Other processors: look for “API keys” or “Developers”, and switch from test or sandbox to live.
    .open = Open

## Compare

seller-compare =
    .lead = Paste the same value from both places. You see whether they are equal, and where they first differ. The values stay hidden.
    .without = This tool needs scripts. Without it, compare the first and the last characters by eye.
    .platform = As { $platform } has it
    .processor = As the processor shows it
    .empty = Fill in both boxes.
    .cannot-tell = Equal values are not proof of a working key. It may be revoked, or from another account.

seller-compare-identical = The two values are equal, to the last character. Each has { $count ->
    [one] { $count } character
   *[other] { $count } characters
 }.
seller-compare-equal = The two values are equal, but at least one copy has stray characters. Copy the value again, without them.
seller-compare-differ = The two values differ. At character { $position }, { $platform } has { $found }, and the processor has { $expected }.
seller-compare-case = The two values differ. Character { $position } is a capital letter in one and a small letter in the other.
seller-compare-lengths = { $platform }’s value has { $count } characters, the processor’s has { $other }.
seller-compare-stray-platform = Not part of the value in { $platform }: { $found }.
seller-compare-stray-processor = Not part of the value from the processor: { $found }.
seller-sort-capital = a capital letter
seller-sort-small = a small letter
seller-sort-digit = a digit
seller-sort-space = a space
seller-sort-no-break-space = a no-break space, which looks like a space
seller-sort-invisible = a character that nobody can see
seller-sort-lookalike = a letter of another alphabet that looks the same
seller-sort-foreign-letter = a letter that no key has
seller-sort-punctuation = a sign, such as a dash or a dot
seller-sort-end = nothing more: the value ends
seller-stray-space = spaces
seller-stray-line-end = a line break
seller-stray-tab = a tab
seller-stray-no-break-space = a no-break space
seller-stray-soft-hyphen = a soft hyphen, which nobody can see
seller-stray-byte-order-mark = a byte order mark, which nobody can see
seller-stray-invisible = characters that nobody can see
seller-stray-quotes = quotation marks
seller-stray-brackets = brackets
seller-stray-punctuation = punctuation marks

## Report

seller-report =
    .lead = It says what you checked, what was found and what is left to do. Secrets are never in it.
    .without = Write down what you checked, what you found, and the time of one failed payment. Support can help you sooner with it.
    .download = Save as a file
    .download-json = Save the settings check as JSON
    .again = Start again
    .restarted = Your answers and pasted text are cleared.
    .undo = Undo
    .undone = Your answers are back. Pasted text is never kept.
seller-keep = Keep my answers on this device
    .kept = Saved on this device only: which answers you chose. Never what you paste.
    .forget = Forget
    .forgotten = Nothing is saved on this device.
    .refused = This browser does not let the page save anything. Your answers are gone when you close it.

seller-report-title = Payment Help: report of the seller’s check
seller-report-answers = What was checked
seller-report-settings = Settings check
seller-report-left = What is left to do
seller-report-nothing-left = Nothing is left on the list.
seller-report-no-answers = Nothing was ticked.
seller-report-no-settings = No settings were checked.
seller-report-limits = What this cannot tell
seller-report-yes = yes

seller-task-platform-access = Get access to the { $platform } account.
seller-task-processor-access = Get access to the processor’s account.
seller-task-customers = Find out how many customers are affected.
seller-task-link-sent = Send the customer the checklist that fits.
seller-task-records-read = Look for the failed payment in the processor’s records.
seller-task-basic-info = Check the module Basic Info.
seller-task-pricing = Check the module with the prices.
seller-task-post-sale = Check the module Post Sale.
seller-task-other-modules = Check all other modules.
seller-task-product-live = Make sure that the product is Live, not Demo.
seller-task-product-published = Make sure that the product is published.
seller-task-connection-matches = Compare the connection with the processor’s account.
seller-task-processor-saved = Select the right processor at Basic Info, and save.
seller-task-settings = Fix the settings that the check found wrong.
