"""The organisation's logos as files for others: SVG, PDF and PNG, with the rules and the licence beside them."""
