# Erasing on the phone: leave and take everything back; until when the data are kept.

take-back = Leave and take everything back
take-back-hint = Would you rather leave nothing here? Then we erase all that you have written.
take-back-ask = Really take everything back?
take-back-cards = { $count ->
    [0] You have not written a card yet.
    [one] Your card is taken down. Its text is erased.
   *[other] Your { $count } cards are taken down. Their texts are erased.
}
take-back-more = Your name, your personal code, your topics, your sentences and your answers are erased, too. Your dots go on counting, without your name.
take-back-final = This cannot be undone. What somebody has passed on in their own words stays.
take-back-yes = Take everything back
take-back-no = Stay here
take-back-over = The event is over. If you would like to have something erased, please speak to the moderators.
erased-title = Your data are erased
erased-text = Nothing of yours is stored here any more. If you like you can take part anew.
erased-ok = Good
