//! Synonyms: words that mean the same here, one concept an entry. The first word names the concept.

/// The concepts with their words, one concept a line: what a payment is made with, what is done, how it ends, who takes
/// part, the cardholder's approval, time and place, the page, the seller's side.
pub(super) const CONCEPTS: &str = "
card cards creditcard debitcard
brand visa mastercard amex discover maestro jcb rupay
number numbers digit digits pan bin luhn
cvc cvv cvv2 cvc2 cid csc ccv cvn cvd
expiry expiration exp expdate
date month year dates mm yy
pin pins
address addresses avs street
zip zipcode postcode postal postalcode eircode pincode
billing
name names surname
credit
iban routing bic swift
funds fund money balance cash
funding
instrument instruments
method methods source sources option options channel channels
paypal venmo
wallet applepay googlepay gpay samsungpay wallets
prepaid virtual disposable corporate commercial
account accounts acct
savings save checking
payment payments pay paying purchase purchases transaction transactions charge charges txn txns tran buy buying debit rebill purchasing trx sale checkouts tx transact donation
order orders invoice
paid bought purchased
charged deducted billed debited
checkout cart basket
subscription subscribe subscribing subscriptions recurring renewal renew renews renewing autopay membership instalment installment instalments installments
agreement agreements mandate preapproval consent
refund credits refunds refunded refundable refunding reversal void
update updated updating
new newer reissued replaced replacement renewed
try retry trying tried retrying resubmit
attempt attempts attempted attempting tries retries
again
contact call phone telephone ring reach speak calling
use using used usage
enter entering provide fill choose select
entered typed filled provided
record records
declined decline declines declining refused refuse refuses refusing rejected reject rejects rejecting rejection denied deny denies denying denial refusal bounced disapproved rejections dishonored dishonoured
failed fail fails failing failure unsuccessful unsuccessfully failures unpaid
error errors exception exceptions problem problems issue trouble fault glitch unexpected
wrong incorrect invalid invld incorrectly inaccurate unrecognized unrecognised malformed mistyped erroneous bad mistake typo improper unacceptable unknown misspelled illegal
incomplete unfinished short partial
missing white blank empty absent unmet
required asterisk mandatory needed needs need require requires must requiring requirement requirements
insufficient inadequate nsf insuff lacking lacks lack overdrawn overdraft
enough sufficient adequate
exceeded exceed exceeds exceeding over above maxed beyond surpassed overlimit hit
limit limits cap maximum ceiling allowance velocity frequency threshold
expired expires expire lapsed outdated
blocked block blocks blocking barred prevented prevent prevents preventing banned
frozen locked lock suspended paused
restricted restriction restrictions limited limitation
inactive deactivated disabled inactivated dormant unactivated
active activated activate activation enabled enable
closed terminated deleted closure
cancelled canceled cancelling aborted abandoned
lost
stolen theft
pickup retain confiscate seized hotcard
fraud fraudulent suspicious suspected fraudulently suspect scam unusual antifraud
risk risky highrisk radar
security
mismatch mismatches mismatched differ differs unmatched
match matches matching matched correspond agree conform conforms
valid correct right recognized recognised accurate correctly properly genuine real
accept accepted accepts accepting take takes
approved approve approves approval authorise authorize authorised authorized authorization authorisation authorizing auth
honor honour honored honoured
unauthorized unauthorised
permitted let lets letting permit allowed allow allows permits eligible
forbidden prohibited disallowed
supported support supports supporting compatible
unsupported incompatible
processed process processing complete completed completing succeed successful successfully work works working handled went proceed finalize finalized finalise execute executed submit submitted captured success place placed pass
unable
found find exist exists locate located
such
two
taken took
refer referral referred
duplicate duplicated twice double duplicates doubled
already previously
revoked revocation withdrawn withdrew revoke revokes revoking
stop stopped stopping
bank issuer issuing banks issuers lender barclays hsbc natwest santander monzo revolut hdfc icici citibank chase
merchant seller store shop vendor payee recipient receiver beneficiary creditor business merchants sellers
buyer payer customer buyers customers holder cardholder user shopper shoppers consumer cardmember debtor
processor gateway acquirer acquiring psp gateways
stripe braintree authorizenet square adyen nmi eway klarna
platform
authentication authenticate authenticated authenticating authenticates acs 3ds 3ds2 3d sca securecode vbv threeds 3dsecure threedsecure threedomainsecure
verify verified verification verifying validated validate validates validating confirm confirmed confirmation verifies identity identify
otp passcode tan
code codes
message text sms
received receive arrive arrived arriving came comes receiving
app
challenge prompt
later temporarily temporary moment minutes shortly hours tomorrow momentarily
unavailable down outage maintenance offline unreachable inoperative
reached
available reachable responding respond response answer reply replied
busy overloaded
timeout timedout
session token nonce sessions tokens
currency currencies
country countries region regions location territory domestic
foreign international overseas abroad internationally crossborder
online internet ecommerce ecom web
amount total price sum
minimum least
small low lower little
zero negative
large high higher big larger great
many lot lots frequently frequent repeated excessive repeatedly often
several multiple
none neither
requests request
reference references
type types kind brands category
other different another alternative alternate else
page screen form site window iframe website websites webpage
loading load loads loaded spinning spins spin spinner hangs hanging circling buffering
stuck freezing freezes freeze unresponsive
button
click clicking clicked press pressing tap clickable pressed
nothing
happens happening happen happened reacts react
grey gray greyed grayed dimmed
show shows appear appears showing display displayed visible appearing opens open
network connection connectivity connect connecting dns curl socket wifi comms communication communications
server servers
popup popups
redirect redirected redirecting
broke dropped drops disconnected disconnects interrupted interruption
vpn adblock adblocker ublock extension extensions blocker blockers tracker trackers cookies javascript proxy csp cors script scripts
captcha recaptcha robot bot bots
field fields information info details detail data
email mail
test testing testmode sandbox demo
live production
mode
key keys apikey credential credentials
api
secret
publishable
login log password username signature
header
client
permission permissions access privilege privileges scope scopes rights
configuration configured configure setup config settings misconfigured setting
feature features service services functionality
terminal
review reviewed pending held hold manual reviewing
resource plan
similar
onboarding kyc underwriting
payout payouts
unpublished draft
published publish
product item
filter filters rule rules preference preferences blacklisted blacklist blocklist blocklisted
law legal compliance sanctions sanctioned regulation regulations regulatory violation violates violated
settled settle settling settlement
unsettled
parameter parameters param argument arguments property json
tls ssl certificate
system technical internal malfunction
shipping ship shipped delivery deliver parcel package tracking courier
saved attached stored file default
check checks recheck validation validations
add added adding
additional further extra
past passed
rate
id ids
withdrawal
spending
daily weekly monthly
criteria
reasons reason
link
not no never forgot forgotten cannot cant couldnt isnt wasnt doesnt didnt wont dont arent without nor hasnt havent hadnt wouldnt werent non";
