//! Set expressions: words that together mean one thing.

/// Set expressions: words in a row, filler left out, after the concept that they mean together. Longer ones come first
/// where they share a start.
pub(super) const EXPRESSIONS: &str = "
brand american express
brand diners club
brand union pay
nontest non test
cvc card verification value
cvc card verification number
cvc card verification code
cvc card security
cvc card code
cvc security code
cvc security number
cvc cvc code
cvc cvc number
cvc 3 digits back
cvc three digits back
cvc 4 digits front
cvc three digit code
cvc 3 digit code
cvc 4 digit code
cvc card verification check
cvc card verification data
cvc three digit
cvc 3 digit
cvc 4 digit
expiry expiry date
expiry expiry month
expiry expiry year
expiry valid thru
expiry valid through
zip post code
zip zip code
iban sort code
expired out date
funds available credit
funds available balance
insufficient top up
insufficient ran out funds
insufficient run out funds
insufficient ran out credit
insufficient run out credit
expired past expiry date
expired past expiration date
expired past expiry
expired past expiration
expired ran out
expired run out
pin pin code
small too small
address address verification
pin personal identification number
pin personal identification
exceeded not exceed
attempt retry limit
attempt retry limits
charged money left
charged money gone
timeout too late
unavailable out service
unavailable out order
refer voice authorization
refer voice authorisation
timeout received too late
otp verification code
otp confirmation code
otp one time code
otp one time password
otp one time pin
otp text code
otp sms code
bank card issuer
bank card company
bank card provider
bank credit company
bank financial institution
bank issuing bank
wallet apple pay
wallet google pay
wallet samsung pay
wallet shop pay
pickup pick up
pickup pick card
pickup picked up
pickup hold call
pickup capture card
declined turned down
declined turn down
error went wrong
error gone wrong
error go wrong
processed processed requests
processor card processed network
processor card network
merchant site owner
merchant store owner
merchant shop owner
merchant site administrator
merchant website administrator
merchant shop admin
merchant site support
processor processed network
processor payment network
processor payment provider
processor payment processor
processor payment platform
processed go through
processed goes through
processed going through
processed gone through
processed went through
processed go thru
processed going thru
processed went thru
agreement pre approval
large too much
many too many
timeout time out
timeout timed out
timeout times out
timeout timing out
timeout too long
popup pop up
popup pop ups
vpn ad blocker
vpn ad block
vpn ad blocking
vpn ads blocked
online e commerce
online e com
online card not present
foreign cross border
network internet connection
network connection internet
terminal location id
missing agree terms
missing accept terms
missing terms conditions
system technical difficulties
risk high risk
filter black list
filter block list
reasons unknown reason
reasons unknown reasons
reasons reason unknown
authentication verified visa
authentication identity check
authentication two factor
authentication strong customer authentication
authentication 3 d secure
authentication 3 d
authentication three d secure
authentication authentication secure
header security header
later few days
address address line
method saved payment method
method saved payment methods
method saved method
card saved card
method payment method
method payment source
method way pay
stripe authorize net
login user authentication
account account access
bank account provider
greeting kind regards
greeting best regards
duplicate 2 times
duplicate multiple charges
duplicate multiple payments
duplicate two charges
duplicate two times
timeout time limit
error things dont appear
email confirmation email
email email confirmation
email email address
email phone number
email telephone number
email mobile number
email contact number
email e mail address
email e mail
limit maximum number
server internal server
configuration set up
inactive switched off
inactive turned off";
