"""Pictures as a server might send them: a good one, and one with all that must not get in."""

PICTURE = {
    "svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 60"><defs><pattern id="text" width="4" height="4" '
           'patternUnits="userSpaceOnUse"><circle r="1"/></pattern></defs><g fill="url(#text)"><rect width="300" height="60"/>'
           '<rect x="0" y="30" width="300" height="20" fill="var(--plaque)"/><text x="150" y="20" font-size="16" fill="var(--ink)">430</text></g></svg>',
    "title": "Where 430 stands among the bands",
    "description": "430 is in the highest of five bands, which begins above 400.",
}  # fmt: skip

WICKED = {
    "svg": '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9" onload="window.hit = 1">'
           '<script>window.hit = 1</script><style>* { display: none }</style><foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p>'
           '</foreignObject><image href="/hit"/><use xlink:href="/hit#a"/><a href="javascript:window.hit = 1"><text>press</text></a>'
           '<animate attributeName="href" to="/hit"/><rect width="9" height="9" style="fill: red" class="call" fill="url(/hit#a)" '
           'onclick="window.hit = 1" id="box"/></svg>',
    "title": "A picture",
    "description": "Words of the picture.",
}  # fmt: skip
