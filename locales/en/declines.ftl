# Why a payment did not go through, grouped by reason. "what" and "fix" are for customers, "seller-what" and
# "seller-fix" for sellers. The card company or bank that issued the card is "your bank" to customers, "the issuer" to
# sellers.

## Money and limits

decline-insufficient-funds =
    .what = There was not enough money or credit on the card for this payment.
    .fix = Check your balance. Add money, wait for your next pay day, or use another card.
    .seller-what = The card or account had too little money or credit at that time.
    .seller-fix = Ask the customer to use another card, or try again in a few days. Do not retry many times a day.
decline-limit-exceeded =
    .what = This payment goes over a limit on your card. The limit may be per day, per payment, or your credit limit.
    .fix = Raise the limit in your bank’s app, wait a day, or use another card.
    .seller-what = The payment goes over one of the card’s limits: amount, number of payments, or credit.
    .seller-fix = Ask the customer to have the issuer raise the limit, to wait a day, or to use another card.

## The bank says no

decline-issuer-refused =
    .what = The payment was refused. In most cases your bank said no, and only your bank knows why.
    .fix = Call the number on the back of your card and ask. Or use another card. Do not keep trying the same one.
    .seller-what = The issuer refused and gave no reason. It tells the reason to the cardholder alone.
    .seller-fix = Ask the customer to call the issuer or to use another card. Then try once more, not again and again.
decline-refused-for-good =
    .what = Your bank refused and does not want this card tried again here.
    .fix = Use another card. If you want to know why, call your bank.
    .seller-what = The issuer refused for good. It asks you not to try this card again.
    .seller-fix = Stop all retries with this card. Ask the customer for another one.
decline-fraud-suspected =
    .what = The payment was refused. In most cases your bank said no, and only your bank knows why.
    .fix = Call the number on the back of your card and ask. Or use another card.
    .seller-what = The issuer or your processor suspects fraud.
    .seller-fix = Look at the payment’s risk details in your processor’s records. Do not tell the customer this reason. Ask for another way to pay.
decline-lost-or-stolen =
    .what = The payment was refused. In most cases your bank said no, and only your bank knows why.
    .fix = Call the number on the back of your card and ask. Or use another card.
    .seller-what = The issuer has this card as lost, stolen, or to be kept.
    .seller-fix = Do not try the card again, and do not tell the customer this reason. Ask for another card.
decline-payment-not-permitted =
    .what = Your bank does not allow this kind of payment with this card. It may be set to block online or foreign payments.
    .fix = Look in your bank’s app for online and foreign payments and switch them on. Or ask your bank.
    .seller-what = The issuer does not allow this kind of payment with this card. It may block online, foreign or repeat payments.
    .seller-fix = Ask the customer to have the issuer allow it, or to use another card.
decline-card-inactive =
    .what = Your bank says this card or account cannot be used now. It may be locked, closed, or not switched on yet.
    .fix = Unlock or activate the card in your bank’s app. If that does not work, call your bank or use another card.
    .seller-what = The card or its account is closed, locked, or not active yet.
    .seller-fix = Ask the customer to activate the card with the issuer, or to use another card.
decline-issuer-unavailable =
    .what = Your bank did not answer in time, or wants you to try later.
    .fix = Wait an hour and try again. If it still fails, call your bank or use another card.
    .seller-what = The issuer did not answer, or asks for a later try.
    .seller-fix = Try again later, as late as the code says. If many payments fail so, look at your processor’s status page.

## The cardholder's approval

decline-authentication-needed =
    .what = Your bank wants you to approve this payment first.
    .fix = Try again and watch for your bank’s app, a text message or a new window. Approve the payment there.
    .seller-what = The issuer wants the customer to approve this payment (3-D Secure).
    .seller-fix = Have the customer pay on the checkout page, where the bank can ask. A renewal charged without them cannot do that.
decline-authentication-failed =
    .what = Your bank could not make sure that it is you. The approval failed, or the code did not arrive.
    .fix = Turn off VPN and pop-up blockers. Try again and approve in your bank’s app. Ask your bank if no code arrives.
    .seller-what = The customer’s approval (3-D Secure) failed or was not finished.
    .seller-fix = Ask the customer to try again and finish the bank’s check. Another browser or another card may help.
decline-wrong-pin =
    .what = The PIN was wrong or missing, or was tried too often.
    .fix = Check your PIN. After too many tries, ask your bank to reset it, or use another card.
    .seller-what = The PIN was wrong or missing, or was tried too often.
    .seller-fix = Ask the customer to enter the right PIN or to use another card.
decline-agreement-ended =
    .what = The permission to charge you has ended. You or your bank may have stopped it.
    .fix = To go on, sign up or add your card again. If you did not stop it, ask your bank.
    .seller-what = The customer or the issuer withdrew the permission for these charges.
    .seller-fix = Stop charging. Ask the customer whether they want to go on, and have them agree again.

## The details

decline-expired-card =
    .what = The card is past its end date.
    .fix = Check the date on your card. If it has passed, use your new card or another one.
    .seller-what = The card has expired.
    .seller-fix = Ask the customer to enter the new card’s details.
decline-wrong-number =
    .what = The card or account number is not right. A digit may be missing or mixed up.
    .fix = Type the number again, digit by digit, from the card. Do not let the browser fill it in.
    .seller-what = The card or account number is wrong, or no such account exists.
    .seller-fix = Ask the customer to type the number again or to use another card.
decline-wrong-expiry =
    .what = The end date does not fit the card.
    .fix = Type the month and year as they are on the card.
    .seller-what = The expiry date is not the card’s.
    .seller-fix = Ask the customer to type month and year again. For a card on file, ask for the new date.
decline-wrong-security-code =
    .what = The security code does not fit the card.
    .fix = Type the 3 digits on the back of your card. American Express has 4 digits on the front.
    .seller-what = The security code is not the card’s, or your filter for it said no.
    .seller-fix = Ask the customer to type the code again. Look at your filter if this happens often.
decline-wrong-address =
    .what = The address, postcode or name does not match what your bank has.
    .fix = Type your billing address as it stands on your bank statement. If you moved, tell your bank.
    .seller-what = The billing address, postcode or name does not match the issuer’s records.
    .seller-fix = Ask the customer for the address on the bank statement. Look at your address filter (AVS) if this happens often.
decline-details-missing =
    .what = Something that the form needs is empty or cannot be read.
    .fix = Fill in every field with a red star. Check the email address. Then try the button again.
    .seller-what = A field that must be filled was empty or could not be read.
    .seller-fix = Ask the customer to fill in all fields. If they did, check that your checkout sends them all.
decline-card-replaced =
    .what = Your bank has newer details for this card. You may have got a new one.
    .fix = Enter the number, date and code of your newest card.
    .seller-what = The issuer has newer details for this card.
    .seller-fix = Ask the customer to update the card, or switch on your processor’s card updater.
decline-no-payment-method =
    .what = There is no card or account to charge.
    .fix = Add a card or another way to pay to your account. Then try again.
    .seller-what = The customer has no card or account on file to charge.
    .seller-fix = Ask the customer to add a way to pay. Check that it is set as the default one.
decline-card-not-supported =
    .what = This kind of card is not taken here.
    .fix = Use another kind of card or another way to pay. Prepaid and gift cards often do not work.
    .seller-what = This card’s brand or type is not taken, by your account or for this payment.
    .seller-fix = Ask the customer for another card. To take this brand, switch it on at your processor.

## PayPal and other wallets

decline-funding-refused =
    .what = PayPal could not charge the card or bank account that you chose there.
    .fix = Log in to PayPal and choose or add another card or bank account. You can only change it there.
    .seller-what = The wallet could not charge the card or bank account behind it.
    .seller-fix = Send the customer back to PayPal to choose another card or bank account.
decline-payer-account-restricted =
    .what = Your PayPal account, or the like, looks limited, locked or closed.
    .fix = Log in there and look for a message. Contact its support, or pay another way.
    .seller-what = The customer’s own wallet account is limited, locked or closed.
    .seller-fix = Ask the customer to contact the payment service or to pay another way.
decline-processor-refused =
    .what = PayPal, or the like, said no because of its own rules.
    .fix = Pay another way. If you want to know why, ask the payment service.
    .seller-what = The payment service refused because of its own rules, risk checks or the law.
    .seller-fix = Contact the processor’s support with the payment’s id. Offer the customer another way to pay.
decline-wallet-unavailable =
    .what = Apple Pay, Google Pay or another wallet does not show or open here.
    .fix = Use the wallet’s own browser or device, and make sure a card is set up in it. Or type in your card.
    .seller-what = The wallet does not show or open on the customer’s device or on your page.
    .seller-fix = Check that the wallet is switched on at your processor and your domain is registered. Not every browser has it.

## On the way

decline-duplicate-payment =
    .what = This looks like a second payment for the same thing. The first one may have worked.
    .fix = Do not pay again yet. Look for a receipt, and check your bank’s app. A second charge that waits may drop off in days.
    .seller-what = The same payment was made a moment ago, or this order is already paid.
    .seller-fix = Look for the first payment in your processor’s records. Refund a double one. Use a new order number for a new payment.
decline-processing-error =
    .what = Something went wrong on the way. It may pass by itself.
    .fix = Wait a few minutes. Check that you were not charged. Then try once more.
    .seller-what = A fault between checkout, processor and bank, or too much traffic. It is often brief.
    .seller-fix = Look at your processor’s status page. Try again in a few minutes. If it stays, send support the payment’s id.
decline-too-many-attempts =
    .what = There were too many tries in a short time.
    .fix = Stop for now. Wait a day, check your details, and then try once. Or use another card.
    .seller-what = There were too many tries with this card or order.
    .seller-fix = Stop retries for a day. Then let the customer start a new checkout. Many different cards at once may be card testing.
decline-connection-failed =
    .what = The connection broke off, or an answer took too long.
    .fix = Check your bank’s app first: the payment may have worked. Then try again on another network or device.
    .seller-what = A connection broke off, or an answer took too long.
    .seller-fix = Look in your processor’s records: the payment may have worked. Then let the customer try again.
decline-checkout-unfinished =
    .what = The checkout took too long, was stopped, or was not approved.
    .fix = Start the checkout again, and finish it without long breaks. Approve the payment when you are asked.
    .seller-what = The customer did not finish or approve the payment, or the checkout ran out of time.
    .seller-fix = Ask the customer to start again. If it happens to all, check that your page sends them back from the wallet.
decline-checkout-not-loading =
    .what = The page or its card form does not load or react. The browser or an add-on may block it.
    .fix = Open the checkout in a private window. Pause ad blockers and VPN. If that fails, clear the cache or use another browser.
    .seller-what = The checkout page or its card form does not load or react for the customer.
    .seller-fix = Open your checkout in a private window. If it fails for you too, check the integration. If not, send the customer the checklist.
decline-held-for-review =
    .what = Someone at the shop has to look at this payment first.
    .fix = Do not pay again. Wait for a message, or ask the seller.
    .seller-what = The payment is held for review.
    .seller-fix = Open it in your processor’s records and approve or refuse it. Tell the customer not to pay again.

## The order

decline-currency-not-supported =
    .what = The card or the shop cannot use this currency.
    .fix = Use another card, or choose another currency if you can. If not, tell the seller.
    .seller-what = The card or your processor account cannot use this currency.
    .seller-fix = Check the currency of the price and those that your processor account takes. Or ask for another card.
decline-amount-not-allowed =
    .what = The amount is too small, too large, or does not add up.
    .fix = Check the price in your cart. If it looks right, tell the seller.
    .seller-what = The amount is outside what the processor allows, or its parts do not add up.
    .seller-fix = Check price, tax, discount and shipping, and your account’s smallest and largest amount.
decline-country-not-supported =
    .what = Payments from this country are not taken here.
    .fix = Check the country in your address and turn off VPN. If both are right, tell the seller.
    .seller-what = The payment’s country is not served by your account, the method, or one of your filters.
    .seller-fix = Check your country filters and where the payment method works. Ask the customer about address and VPN.
decline-product-not-ready =
    .what = This product cannot be bought yet. It is not published, not finished, or only a demo.
    .fix = Tell the seller. There is nothing you can fix here.
    .seller-what = The product is not fully set up, not published, or in demo mode.
    .seller-fix = Open the product. Finish and save every part that is marked, publish it, and set it to live.

## The seller's side

decline-blocked-by-seller =
    .what = The payment was refused. In most cases your bank said no, and only your bank knows why.
    .fix = Use another card, or ask the seller to look at the payment.
    .seller-what = A filter, a block list or a setting of your own account refused the payment.
    .seller-fix = Find the filter in the payment’s details. Change it, or allow this customer, if you trust the payment.
decline-test-card =
    .what = This is the number of a test card. It cannot pay.
    .fix = Type the number of your own card.
    .seller-what = A test card was used on a live checkout.
    .seller-fix = Use a real card. To try things out, use test mode with test keys.
decline-test-keys =
    .what = The shop’s checkout is in test mode. It cannot take real cards.
    .fix = Tell the seller that the checkout is in test mode. Your card is not the problem.
    .seller-what = Your checkout runs on test keys or in test mode, or live and test are mixed.
    .seller-fix = Enter the live keys, all from the same account, and switch test mode off. Check them with the settings check.
decline-keys-refused =
    .what = The shop’s link to its payment service does not work. Your card is not the problem.
    .fix = Tell the seller what the message says. They have to fix it.
    .seller-what = The processor does not accept your keys or login.
    .seller-fix = Copy the live keys again from your processor, without spaces. Check them with the settings check, or connect again.
decline-key-permission-missing =
    .what = The shop’s link to its payment service may not take this payment. Your card is not the problem.
    .fix = Tell the seller what the message says. They have to fix it.
    .seller-what = Your key or app lacks the right to do this.
    .seller-fix = Give the key the missing right, or connect the processor again and agree to all it asks.
decline-seller-account-restricted =
    .what = The shop’s account at its payment service cannot take payments now. Your card is not the problem.
    .fix = Tell the seller what the message says. They have to fix it.
    .seller-what = Your account at the processor is limited, closed, or not fully set up.
    .seller-fix = Log in to your processor and look for open tasks, such as a form, a document or an email to confirm.
decline-method-not-enabled =
    .what = This way to pay is not switched on in this shop.
    .fix = Choose another way to pay, or tell the seller.
    .seller-what = This payment method or feature is not switched on for your account.
    .seller-fix = Switch it on in your processor’s settings, or ask its support. Or take it off your checkout.
decline-processor-setup-wrong =
    .what = The shop’s payment service is not set up right. Your card is not the problem.
    .fix = Tell the seller what the message says. They have to fix it.
    .seller-what = Your account is set up wrongly at the processor or its bank.
    .seller-fix = Compare merchant, account and location ids with your processor. If they match, send its support the code.
decline-object-missing =
    .what = The shop asks its payment service for something that is not there. Your card is not the problem.
    .fix = Tell the seller what the message says. They have to fix it.
    .seller-what = A price, plan, customer or payment does not exist where your key looks for it.
    .seller-fix = Check that it belongs to the same account and the same mode, live or test. If not, create it again there.
decline-request-faulty =
    .what = The checkout sent something that the payment service cannot read. Your card is not the problem.
    .fix = Tell the seller what the message says. They have to pass it on.
    .seller-what = The platform sent a request that the processor cannot read or accept.
    .seller-fix = Send the platform’s support the full message and the time. If you build the checkout, check the named field.
decline-refund-refused =
    .what = A refund or a cancellation did not work.
    .fix = Ask the seller about it. Your money may take some days to come back.
    .seller-what = A refund or a cancellation did not work.
    .seller-fix = Check that the payment is settled, not yet refunded, not too old, and that your balance covers it.

## Who can fix it, and what trying again does

decline-who-you =
    .customer = You can fix this
    .seller = The customer can fix this
decline-who-issuer =
    .customer = Your bank can fix this
    .seller = The customer’s bank can fix this
decline-who-seller =
    .customer = The seller can fix this
    .seller = You can fix this
decline-who-platform =
    .customer = The shop’s platform can fix this
    .seller = The platform’s support can fix this
decline-who-processor =
    .customer = The payment service can fix this
    .seller = The processor or wallet can fix this
decline-retry-helps = Trying again may help.
decline-retry-later = Trying again may help later, not at once.
decline-retry-after-fix = Trying again helps only after something is fixed.
decline-retry-harms = Do not try again: it does not help and may do harm.
