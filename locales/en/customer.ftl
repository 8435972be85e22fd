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
    .remark = Do not press pay again and again. Many tries in a short time look like fraud to a bank, and it may block the card. Change one thing, then try once.
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

steps-short = Show only the main steps
steps-short-on = Only the main steps are shown. { $done } of { $all } tried.
steps-short-off = All steps are shown. { $done } of { $all } tried.

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
    .how-2 = Read your name and address again, letter by letter.
    .how-3 = Check your email address too.
    .how-4 = Fix what is wrong. Then try to pay again.
    .tip = Some browser add-ons fill in forms for you. That makes a mistake easy to miss. Read what they filled in, or type it yourself.

step-already-paid =
    .title = See if the payment went through
    .what = Look for an order email, or for the charge in your bank’s app.
    .why = A first try can work even if the page shows an error. A second try may then charge you twice.
    .how-1 = Search your email for the seller’s name. Look in the spam folder too.
    .how-2 = Sign in where you bought, and look for your order there.
    .how-3 = Look in your bank’s app. A charge that is marked “pending” may be from a try that failed. It drops off by itself, most often in a few days.
    .how-4 = If the order is there, do not pay again. If you see two full charges, tell the seller.

step-approve-purchase =
    .title = Approve the payment with your bank
    .what = Your bank may ask you to confirm that it is you. It does so in its app, by text message, or in a small window.
    .why = Until you say yes, the payment waits. Then it fails.
    .how-1 = Open your bank’s app before you pay. Stay signed in.
    .how-2 = Pay again, and wait for the request. Do not close or reload the page.
    .how-3 = Look for a window behind this one, and scroll down. The bank’s window can be hidden.
    .how-4 = Approve the payment there. If you type a code, use the newest one.

step-name-and-address =
    .title = Use the name and address your bank has
    .what = Write your name and address just as they are on your bank statement.
    .why = Some banks compare them with their own. If they differ, the bank may say no.
    .how-1 = Open your bank’s app, or find a statement. Look at your name and address.
    .how-2 = Copy them into the form. Check the house number and the postal code most of all.
    .how-3 = If you moved and your bank has the old address, use the old one to pay.
    .how-4 = Type them yourself. Saved form entries may be out of date.

step-other-way =
    .title = Pay another way
    .what = Use another card, PayPal, or the pay button of your phone.
    .why = If another way works, the first card was the problem, and you are done.
    .how-1 = See what the checkout offers: another card, PayPal, Apple Pay, Google Pay or a bank payment.
    .how-2 = Choose one of them. Some sellers do not take prepaid or virtual cards.
    .how-3 = Try to pay once.

step-blockers =
    .title = Turn off blockers for the checkout
    .what = Ad blockers and privacy add-ons can stop the card form. Add-ons that fill in forms can get in its way.
    .why = The card form most often comes from the payment company’s own site. A blocker may take it for an ad.
    .how-1 = Look at the card form. Is it empty, grey, or missing? Then a blocker may be the cause.
    .how-2 = Turn off blockers and form fillers for the checkout’s site only.
    .how-3 = Load the checkout again, and try to pay.
    .how-4 = Turn them on again when you are done.

step-vpn-and-pop-ups =
    .title = Turn off your VPN, and allow pop-ups
    .what = A VPN hides where you are. A pop-up blocker stops new windows.
    .why = Your bank may ask you in a new window to approve the payment. It may also say no to a payment from a far place.
    .how-1 = If you use a VPN, turn it off. On a phone, look in the settings too.
    .how-2 = Allow the checkout’s site to open new windows.
    .how-3 = Load the checkout again, and try to pay.
    .how-4 = Turn your VPN on again when you are done.

step-clear-cache =
    .title = Clear cookies and saved files
    .what = Your browser keeps small files from the sites you visit. They are called cookies and cache. Remove them, and load the checkout again.
    .why = Old files can keep a checkout page from working as it should.
    .how-1 = Do a quick test first. Open a private window, and go to the checkout there. It starts without your old files.
    .how-2 = If that helps, clear what the checkout’s own site has saved. It signs you out there. Nothing else is lost.
    .how-3 = If it still fails, clear the cookies and saved files of all sites. That signs you out of all of them.
    .how-4 = Close the checkout page. Open it again, and try to pay.

step-other-browser =
    .title = Try a different browser
    .what = Open the checkout in another browser, such as Chrome, Edge, Firefox or Safari.
    .why = A setting or an add-on in one browser can block a payment page.
    .how-1 = Copy the address of the checkout page.
    .how-2 = Open another browser on the same device. Paste the address there.
    .how-3 = Fill in the form by hand, and try to pay.
    .how-4 = If this is your only browser, update it first. A checkout may need a newer one.

step-other-device =
    .title = Try a different device
    .what = Use another phone, tablet or computer.
    .why = If it works there, the first device was the problem.
    .how-1 = Send the address of the checkout to yourself.
    .how-2 = Open it on the other device. Use one that you trust.
    .how-3 = If you can, change the connection too. Use mobile data in place of Wi-Fi.
    .how-4 = Try to pay again.

step-online-purchases =
    .title = Switch on online and foreign payments
    .what = Many banks let you switch off payments online or abroad. Some cards start that way.
    .why = A payment to a seller in another land counts as foreign, even from home.
    .how-1 = Open your bank’s app, and find the settings of your card.
    .how-2 = Look for online payments and payments abroad. Switch both on.
    .how-3 = Look for a limit for them, and see if the price fits.
    .how-4 = Wait a few minutes, then try to pay.

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

step-approve-renewal =
    .title = Approve the payment with your bank
    .what = Your bank may ask for a new yes from you, even for a card that the seller has on file.
    .why = Without it, the bank refuses the next payment.
    .how-1 = Look for a message from your bank, or open its app. Is a payment waiting for your yes?
    .how-2 = Look for an email from the seller with a link to confirm the payment.
    .how-3 = Check that it is real. The link must lead to the seller’s or your bank’s own address.
    .how-4 = Approve the payment. If there is nothing to approve, go on with the next step.

step-online-renewals =
    .title = Switch on online and foreign payments
    .what = Many banks let you switch off payments online or abroad. A new card may start that way.
    .why = A payment to a seller in another land counts as foreign, even from home.
    .how-1 = Open your bank’s app, and find the settings of your card.
    .how-2 = Look for online payments and payments abroad. Switch both on.
    .how-3 = Then ask the seller to try the payment again.

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

## How-to for one browser

how-to-yours = You seem to use { $browser }.
how-to-in-app = You seem to be inside another app ({ $browser }).
how-to-choose = Show how to do it in
how-to-shown = The ways for { $browser } are shown.
in-app =
    .title = Open this page in your own browser first
    .text = You seem to be inside another app ({ $browser }). Payments often fail there. Tap the menu of this window (⋯ or ⋮), and choose to open the page in your browser. Do the same with the checkout.

## Going on elsewhere

go-on =
    .title = Take this list with you
    .what = This link opens the list there, with what you have tried. It holds the names of steps and answers, and nothing else.
    .link = Link to go on
    .copy = Copy the link
    .share = Share the link
    .code = Show a code for a phone’s camera
    .code-name = QR code of the link to go on
    .no-code = The link is too long for a code. Copy it instead.
    .taken-over = What you tried on the other device is here now.

## What the page can check by itself

checks =
    .title = Check this browser
    .line = Six small checks that this page can do by itself.
    .lead = Each check runs when you press its button, in this browser only. It says little about the checkout’s own site.
    .run = Check
    .not-asked = This page does not look for add-ons, blockers or private windows. Browsers hide them, and guesses are often wrong. The steps ask you instead.
    .include = Add these results to my summary
check-connection =
    .title = Is this device online?
    .how = Your browser says when it has no connection. It cannot tell if the connection is good.
    .fine = Your browser does not say that it is offline. A weak connection can still stop a payment.
    .trouble = Your browser says it is offline. No payment can go through now. Connect to Wi-Fi or mobile data first.
    .report-fine = not known to be offline
    .report-trouble = offline
check-clock =
    .title = Is the clock right?
    .how = The page compares your date with the day this page was made. A clock that is off by hours looks fine here.
    .fine = The date is not plainly wrong. Check the hour and the time zone yourself.
    .trouble = The date on this device is wrong. Secure pages and your bank’s check may fail. Set the date to automatic in the system settings.
    .report-fine = clock not plainly wrong
    .report-trouble = clock plainly wrong
check-storage =
    .title = May this site save data?
    .how = The page asks your browser if it may save cookies and data here. It cannot ask for the checkout’s site.
    .fine = Your browser lets this site save data. It may have another rule for the checkout.
    .trouble = Your browser does not let this site save data. If that holds for the checkout too, it cannot remember your order. Allow cookies for its site.
    .report-fine = storage allowed here
    .report-trouble = cookies or storage refused here
check-features =
    .title = Is the browser new enough?
    .how = The page looks for parts that all main browsers have had since 2024. It does not know what the checkout needs.
    .fine = Your browser has all that this page looks for.
    .trouble = Your browser lacks parts that others have had for years. Card forms may not work in it. Update it, or use another one.
    .report-fine = browser new enough
    .report-trouble = browser out of date
check-app =
    .title = Is this a window inside another app?
    .how = The page reads what the window says of itself. Some apps do not say.
    .fine = This looks like a browser of its own.
    .trouble = This looks like a window inside another app. Bank approval often fails there. Open the checkout in your own browser.
    .report-fine = not known to be inside another app
    .report-trouble = inside another app
check-frame =
    .title = Is this page inside another page?
    .how = The page asks the browser. It cannot see how the checkout is shown.
    .fine = This page stands on its own.
    .trouble = This page stands inside another page. If the checkout does too, your browser may keep its cookies from it. Open the checkout in a tab of its own.
    .report-fine = page on its own
    .report-trouble = page inside another page

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
    .checks = Checked: { $checks }
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
