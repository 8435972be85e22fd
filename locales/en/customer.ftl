# The customer guide: words for people who are worried about money. Reading grade 6 at most.

customer-page =
    .title = My payment does not go through · Payment Help
    .description = A short checklist for a checkout button that does nothing, a purchase that fails, or a renewal that was refused.
customer-heading = Your payment does not go through?
customer-lead = Most payment problems have a simple cause. Choose what happens to you. Then try the steps from the top.
customer-situations = What happens?

## Situations

situation-continue-button =
    .title = The Continue button does nothing
    .line = It stays grey, or a click has no effect.
    .lead = The button turns on when the form has all it needs.
situation-new-purchase =
    .title = A new purchase fails
    .line = You try to pay, but the order does not go through.
    .lead = The quick steps come first. Try to pay again after each one.
    .remark = Before you pay again, look for an order email or a charge in your bank app. The first try may have worked. Many tries in a short time can look like fraud to a bank.
situation-recurring-payment =
    .title = A recurring payment failed
    .line = A renewal or a monthly payment was refused.
    .lead = The card may be out of date, at its limit, or blocked. Each step checks one of these.

not-sure =
    .title = I am not sure
    .line = One question helps you choose.
    .question = What do you see?
    .continue-button = I fill in the form, but the button to go on stays off.
    .new-purchase = I send my order. Then I see an error, or the page never ends.
    .recurring-payment = I have paid before. Now I am told that a later payment failed.

## What a message means

message =
    .title = I see a message or a code
    .line = Find out what it means and who can fix it.
    .label = Type or paste the message
    .hint = What the checkout, your bank, PayPal or an email said, or just the code. Never a card number.
    .removed = That looked like a card number, so it was taken out. Nobody needs it to help you.
    .most-likely = Most likely:
    .could-be = It could be one of these. The likeliest comes first.
    .unknown = Nothing we know fits these words. Add more of the message, or choose what happens to you:
    .list = What messages can mean
    .list-line = Choose who can fix it. Then look for the line that fits.
message-reason =
    .fix = What to do:
    .facts = { $who }. { $retry }
    .step = How to do it: { $step }
    .purchase = For a new purchase: { $step }
    .renewal = For a recurring payment: { $step }
    .tell-seller = Tell the seller

## Parts of a step

step-number = Step { $number }:
step-why = Why it helps:
step-how = How to do it
step-tip = Tip:
step-next = Next: { $step }
step-next-end = Next: the end of this list

result-question = Did it help?
result-fixed =
    .choice = Fixed it
    .report = it works now
result-still-failing =
    .choice = Still failing
    .report = still failing
result-cannot-do =
    .choice = I can’t do this
    .report = could not do this
result-none = not tried yet
result-clear = Clear this answer
result-cleared = Answer cleared. { $done } of { $all } tried.
result-said = { $step }: { $result }. { $done } of { $all } tried.

## The Continue button does nothing

step-mandatory-fields =
    .title = Fill in every required field
    .what = Look for fields with a red star (*). The seller needs all of them.
    .why = The button stays off while one of them is empty.
    .how-1 = Start at the top of the form and go down field by field.
    .how-2 = Fill in each field that has a red star. Tick each box that has one.
    .how-3 = Scroll to the very end. A field may be out of view.
    .how-4 = Press the Continue button again.

## A new purchase fails

step-check-details =
    .title = Check what you typed
    .what = Read each field of the checkout form again.
    .why = One wrong digit can be enough for a bank to say no.
    .how-1 = Hold your card next to the form. Compare the number, the date and the security code.
    .how-2 = Compare your name and address with the ones your bank has.
    .how-3 = Check your email address too.
    .how-4 = Fix what is wrong. Then try to pay again.
    .tip = Some browser add-ons fill in forms for you. That makes a mistake easy to miss. Read what they filled in, or type it yourself.

step-clear-cache =
    .title = Clear cookies and saved files
    .what = Your browser keeps small files from the sites you visit. They are called cookies and cache. Remove them, and load the checkout again.
    .why = Old files can keep a checkout page from working as it should.
    .how-1 = Do a quick test first. Open a private window, and go to the checkout there. It starts without your old files.
    .how-2 = To clear the files, open your browser’s menu. Go to the settings, then to privacy.
    .how-3 = Choose to clear browsing data. Tick cookies and cached files. You can leave the history as it is.
    .how-4 = Close the checkout page. Open it again, and try to pay.
    .caution = This signs you out of sites. Many browsers can clear just one site: look for the icon next to its address.
    .where = Where to find it in your browser
    .yours = Your browser

# Menus as the makers named them in November 2026.
menu-chrome =
    .name = Chrome
    .way = Open the ⋮ menu and choose “Delete browsing data”.
menu-edge =
    .name = Edge on a computer
    .way = Open the settings and choose “Privacy, search, and services”. Then choose what to clear.
menu-firefox =
    .name = Firefox on a computer
    .way = Open the settings and choose “Privacy & Security”. Find “Cookies and Site Data”, and clear the data.
menu-safari-mac =
    .name = Safari on a Mac
    .way = Open the “History” menu and choose “Clear History”. For one site, use “Manage Website Data” in the privacy settings.
menu-safari-iphone =
    .name = Safari on an iPhone or iPad
    .way = Open the Settings app and find Safari. Choose “Clear History and Website Data”.
menu-samsung =
    .name = Samsung Internet
    .way = Open the settings and choose “Personal browsing data”. Then delete browsing data.
menu-note = Names change from time to time. If you do not find one, search the settings for “clear”.

step-other-browser =
    .title = Try a different browser
    .what = Open the checkout in another browser, such as Chrome, Edge, Firefox or Safari.
    .why = A setting or an add-on in one browser can block a payment page.
    .how-1 = Copy the address of the checkout page.
    .how-2 = Open another browser on the same device. Paste the address there.
    .how-3 = Fill in the form by hand, and try to pay.
    .yours = You seem to use { $browser } now.
    .in-app = This page seems to be open inside another app ({ $browser }). Look in its menu for a way to open the page in your normal browser.

step-other-device =
    .title = Try a different device
    .what = Use another phone, tablet or computer.
    .why = If it works there, the first device was the problem.
    .how-1 = Send the address of the checkout to yourself.
    .how-2 = Open it on the other device. Use one that you trust.
    .how-3 = If you can, change the connection too. Use mobile data in place of Wi-Fi.
    .how-4 = Try to pay again.

step-ask-issuer-of-purchase =
    .title = Ask your card company
    .what = Call the company that gave you the card. Most often that is your bank. Sellers call it the card issuer.
    .why = It can see if the charge was stopped, and it can allow it. It tells only you.
    .how-1 = Use the phone number on the back of your card, or your bank’s app.
    .how-2 = Say who the seller is, how much you pay, and when you tried.
    .how-3 = Ask them to confirm that this charge is allowed.
    .how-4 = When they say yes, try to pay again.

## A recurring payment failed

step-card-valid =
    .title = Check that your card is still good
    .what = Find the card that you gave the seller. Check its date, and if your bank has replaced it.
    .why = A card that is too old or was replaced cannot be charged.
    .how-1 = Read the month and year on the card.
    .how-2 = Think back. Did you get a new card, or report this one as lost?
    .how-3 = If so, your next step is to switch to a new card.

card-date =
    .question = Check the date here, if you like
    .hint = Only the month and year. Never type a card number.
    .month = Month
    .year = Year
    .passed = This card’s month has passed. Switch to a new card.
    .last-month = This is the card’s last month. It works through the last day of it.
    .in-date = By its date, this card is still good. It could still be blocked or replaced.

step-credit-limit =
    .title = Check your limit
    .what = See if your card or account has room for this charge.
    .why = A bank refuses a charge that goes over the limit.
    .how-1 = Open your bank’s app or website. Look for the money or credit you have left.
    .how-2 = Compare it with the amount of the payment.
    .how-3 = Look for a daily limit or a limit for online payments too.
    .how-4 = If there is too little room, ask your bank what you can do.

step-ask-issuer-of-renewal =
    .title = Ask your card company about the charge
    .what = Call the company that gave you the card. Most often that is your bank. Sellers call it the card issuer.
    .why = It can see what became of the charge. If it blocked the charge, a person there may be able to clear the block.
    .how-1 = Use the phone number on the back of your card, or your bank’s app.
    .how-2 = Say who the seller is, how much the payment is, and which day it was due.
    .how-3 = Ask for the status of the charge. If it is blocked, ask them to clear the block.
    .how-4 = Then ask the seller to try the payment again.

step-update-card =
    .title = Switch to a new card
    .what = Change the way you pay to a new credit card.
    .why = If the old card is the problem, a new one can solve it.
    .how-1 = Sign in where you bought. The receipt email may have a link.
    .how-2 = Look for “billing” or “payment method”.
    .how-3 = Add the new card, and save it.
    .how-4 = If you find no such place, ask the seller for a link to change your card.
    .tip = Your payment may run through PayPal. Then its source cannot be changed on { $platform }, the seller’s checkout system. Log in to your PayPal account, and update the source for this product there.

paypal =
    .question = Do you pay with PayPal?
    .yes = Yes
    .no = No
    .not-sure = Not sure
    .with-card = If you pay by card
    .with-paypal = If you pay with PayPal
    .how-1 = Log in to PayPal. Use the app, or type the address yourself.
    .how-2 = Open the settings, and look for automatic payments.
    .how-3 = Choose the payment for this seller’s product.
    .how-4 = Change the card or bank account that pays for it, and save.
    .how-unsure = Look at your receipt or bank statement. If it says PayPal, you pay with PayPal.

## The end of a situation

end-heading = Still stuck? Tell the seller
end-underway = Try the steps above, or hand over now.
end-hand-over = You have been through all the steps. Now the seller can help you.
end-tell = The seller can help faster when you tell them:
end-tell-what = what happens: “{ $situation }”
end-tell-steps = which steps you tried, and how each one went
end-tell-order = the product, and the email address you used for the order
end-tell-error = the exact words of the error, if you saw one
end-tell-browser = your browser and device
end-tell-time = the day and time of your last try
end-never = Never send your card number, security code or password.
end-solved-heading = It works now
end-solved = “{ $step }” fixed it. You can close this page.
end-feedback = Did this page help?
    .yes = Yes, it helped
    .no = No, it did not
    .thanks = Thank you for your answer.
end-start-again = Start again
end-undo = Undo: bring my answers back
end-cleared = All answers in this list are cleared. You can undo this.
end-restored = Your answers are back.

hand-over-title = Get a summary to send
hand-over-product =
    .label = What did you want to buy?
    .hint = If you like: the product, and the order number if you have one.
hand-over-note =
    .label = Anything to add?
    .hint = The words of the error, or when you tried last. Card numbers, keys and email addresses are left out.
    .removed = That looked like a card number, so it was taken out of your note. Nobody needs it to help you.

## The summary

summary =
    .title = Payment problem: { $situation }
    .steps = What I tried:
    .step = - { $step }: { $result }
    .browser = Browser: { $browser }
    .time = Written: { $time }
    .product = Product: { $product }
    .message = Message: { $message }
    .reason = Likely reason: { $reason }
    .other-reason = Or: { $reason }
    .note = Note: { $note }
browser =
    .on-system = { $browser } on { $system }
    .unknown = unknown browser

## Keeping progress

keep =
    .label = Keep my progress on this device
    .note = Saved on this device only: which steps you tried.
    .forget = Forget
    .forgotten = Nothing is saved on this device any more. Your answers stay here until you close the page.
    .refused = This browser does not let the page save anything. Your answers stay here until you close the page.
