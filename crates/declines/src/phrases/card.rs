//! What is said of the card itself and of the details typed in.

pub(super) const PHRASES: &str = "
expired-card
! expired card, expired card pickup, expired brand, expired method, expired expiry
+ expired, card past
wrong-number
! wrong card number, wrong number, incomplete number, notfound card number, mismatch number, wrong iban
! wrong account number, incomplete card number, notfound bank, unverified number, unsupported number, nocard found
! wrong account field, wrong bank field, number failed, missing number, notfound card, nocard record, nosuch card, nosuch number, nosuch bank
+ wrong card, valid number, enter number, number required, incomplete card, check number, check card field
+ wrong field, wrong method, check field payment, check payment field, enter valid card, number error
- check card, field payment
wrong-expiry
! wrong expiry, enter expiry, valid expiry, enter valid expiry, incomplete expiry, past expiry, expiry mismatch, expiry required, missing expiry, wrong date card
! expiry date wrong, past card date
+ expiry valid, enter expiry, expiry error, expiry failed, wrong date, expiry declined, check expiry
- expiry
wrong-security-code
! wrong cvc, cvc mismatch, cvc failed, cvc declined, incomplete cvc, missing cvc, cvc required, unverified cvc
! cvc unaccepted, cvc check failed, cvc error, wrong cvc card
+ cvc valid, enter cvc, check cvc
- cvc
wrong-address
! wrong address, address mismatch, wrong zip, zip mismatch, zip failed, address failed, billing mismatch
! billing address match, name mismatch, unverified address, declined address, wrong billing, incomplete zip, wrong name card
! wrong billing address, zip check failed, billing address mismatch, zip address mismatch, address cvc mismatch
! unverified zip
+ wrong name, address error, zip valid, address verify, billing address, zip required, enter zip, zip, valid address
+ check address, match address, address required
- address
card-not-supported
! unsupported card, unsupported bank, unsupported instrument, unaccepted card type merchant, unaccepted type, unsupported card type, unaccepted card type, wrong card type
! unsupported brand, unaccepted brand, unsupported prepaid, unaccepted prepaid, prepaid declined, prepaid card
! brand required, wrong type, forbidden card type, unaccepted card merchant
+ prepaid, unsupported type, accept brand
- unaccepted card, unsupported, cannotuse card
card-replaced
! new account field, new card number, update account field, new field available, bank new card
! update buyer available, update field available
+ new card
- update card, update method
no-payment-method
! nomethod, nocard saved, nocard buyer, missing method, nocard active, method required, missing card saved
! nomethod saved, nomethod buyer, notfound method, nocard charged
+ nocard, add method, add card, enter method
test-card
! test card, test number, requests live mode test card";
