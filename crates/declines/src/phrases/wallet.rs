//! What PayPal and other wallets say.

pub(super) const PHRASES: &str = "
funding-refused
! funding, funding declined, paypal declined, paypal method, paypal redirect, paypal redirect buyer
! paypal redirect failed buyer, paypal card, paypal bank, instrument declined, instrument
! paypal other method, funding failed, paypal card declined, paypal declined card other
! paypal failed payment
+ paypal cannotuse, paypal failed, paypal error
payer-account-restricted
! buyer account restricted, paypal account restricted, buyer restricted, paypal frozen, paypal account frozen
! paypal account closed, paypal restricted, buyer account closed, buyer failed paypal, paypal blocked account
! paypal account verify, paypal unverified, account permission restricted, buyer failed merchant, buyer account frozen, account restricted contact, paypal account inactive, paypal account unverified
+ account restricted, buyer failed
processor-refused
! law declined, law payment, law, law paypal, forbidden law
+ paypal risk
wallet-unavailable
! wallet button notloading, wallet notloading, wallet unavailable, wallet missing, wallet failed later, wallet failed, wallet unsupported, wallet inactive
! wallet button, notfound wallet, wallet error, wallet notconfigured, wallet unaccepted, add card wallet
- wallet";
