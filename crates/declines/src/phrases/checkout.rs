//! What happens on the way: the page, the network, the amount, the order.

pub(super) const PHRASES: &str = "
product-not-ready
! product unpublished, unpublished, configuration incomplete, product configuration incomplete
! product unavailable, product unavailable later, test order, product inactive, notfound product incomplete, test order payment
! test order failed charged, test order failed
duplicate-payment
! duplicate payment, already paid, already processed, duplicate order, charged duplicate, already charged
! duplicate, already approved, already order, already payment, two payment, two charged, funds taken
! charged notreceived, paid notreceived, paid inactive, charged inactive, charged not order, charged not email, paid not order, paid not email, other review payment
! charged failed, charged failed order, paid failed, paid payment failed, paid failed bank review, similar payment, similar payment processed, duplicate processed
+ paid not
processing-error
! error processed, processor network unavailable, failed system, failed system reasons, system error, server error, unavailable later, processor unavailable, rate limit, many requests
! failed payment later, failed later, busy, processor error, error processed card, limit requests rate, server unavailable, processor timeout
+ unavailable, payment unavailable, error later, error payment, error card processed
- error, failed processed, failed payment again, failed try later, failed payment other
too-many-attempts
! many attempt, limit attempt, exceeded attempt, exceeded limit attempt, many attempt card, many attempt payment
! many try, limit attempt reached
+ several attempt, many failed
- many payment, many card
currency-not-supported
! unsupported currency, unsupported card currency, card currency, unaccepted currency, wrong currency
! currency declined, wrong currency country, wrong currency method, currency mismatch, forbidden currency, other currency, currency failed, currency unavailable
+ currency
amount-not-allowed
! amount small, amount large, minimum amount, wrong amount, amount mismatch, minimum payment, large order
! zero amount, zero order, insufficient amount, wrong amount payment, amount minimum exceeded, small order, order amount large, order amount small, minimum order, amount forbidden, amount required
+ minimum, amount declined, amount limit, amount exceeded
- amount
country-not-supported
! unsupported country, card unsupported country, bank unsupported country, unaccepted country, country forbidden, country unavailable, country mismatch, wrong country
! blocked country, country declined, country restricted, country required
+ country
checkout-unfinished
! session expired, expired payment, checkout expired, session timeout, page expired, buyer cancelled, session already use
! card payment cancelled, session wrong, duplicate session, session many, link expired, buyer declined order, payment cancelled, order expired, cancelled checkout
! expired payment session, not approved order, session notfound, approved expired, wrong session key
+ session, cancelled, incomplete payment, incomplete order, cancelled order
held-for-review
! review payment, review order, review risk, review approved, review merchant
+ review
details-missing
! required field, missing field, enter field, button inactive, button grey, unclickable button, incomplete field
! forbidden click, contact required, declined wrong email, enter valid email, missing name, missing email, wrong email, wrong email address, name required, email required
! button grey inactive, required missing, button failed click, button failed, unclickable
+ wrong field, required, missing, field incomplete
? field
checkout-not-loading
! loading page, loading click, loading click subscription, loading payment, loading checkout, missing page, notloading card, notloading page
! notloading payment, stuck page, stuck payment, stuck loading, loading failed, nothing click, nothing button
! nothing happens, popup blocked, captcha, popup, notloading redirect, stuck redirect, notloading checkout
! stuck processed, stuck checkout, notloading field, notloading popup, loading not, page stuck, notloading method
! page failed, vpn blocked, vpn page, vpn update method, vpn inactive, vpn inactive page, vpn failed, vpn declined
+ notloading, vpn, loading, stuck, button failed, nothing, button
connection-failed
! network error, network failed, network declined, network broke, online broke, network lost, online lost, network timeout, nonetwork, network, payment timeout, timeout
! server timeout, unavailable network";
