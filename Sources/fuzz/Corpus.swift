/// What the cases begin with: inputs of every kind that the readers tell apart, and those that once found something.
enum Corpus {
    static let requests = [
        "GET / HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /v1/activities?organisation=au&q=%C3%A9t%C3%A9 HTTP/1.1\r\nHost: a.example:8080\r\nAccept: */*\r\n\r\n",
        "HEAD /livez HTTP/1.0\r\nConnection: keep-alive\r\n\r\n",
        "POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello",
        "PUT /a HTTP/1.1\r\nHost: a\r\nContent-Length: 007\r\nExpect: 100-continue\r\n\r\n1234567",
        "POST /a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nwiki\r\n0\r\n\r\n",
        "POST /a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
        "POST /a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n",
        "OPTIONS * HTTP/1.1\r\nHost: [::1]:80\r\n\r\n",
        "OPTIONS http://a.example HTTP/1.1\r\nHost: b\r\n\r\n",
        "GET http://user.example/a?b HTTP/1.1\r\nHost: [2001:db8::127.0.0.1]\r\nConnection: close, x\r\n\r\n",
        "CONNECT a.example:443 HTTP/1.1\r\nHost: a.example:443\r\n\r\n",
        "\r\n\r\nGET /a HTTP/1.2\r\nhOsT:\t a \t\r\nA:\r\nB: \"x, y\"\r\n\r\n",
        "GET / HTTP/2.0\r\n\r\n",
        "GET /\nHost: a\n\n",
        "GET / HTTP/1.1\r\nHost: a\r\n folded\r\nA : b\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
        "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\nGET /next HTTP/1.1\r\nHost: a\r\n\r\n",
    ]
    static let requestWords = [
        "\r\n", "\r\n\r\n", "\n", "\r", " HTTP/1.1\r\n", "HTTP/1.0", "Host: a\r\n", "Content-Length: ",
        "Transfer-Encoding: chunked\r\n", "Connection: close\r\n", "Expect: 100-continue\r\n", "GET /", "chunked",
        ", ", "http://", "https://", "[::1]", "%41", "?", "#", "\u{212A}", "\u{017F}", ":443",
    ]
    /// Bodies; the head is put before them.
    static let chunks = [
        "0\r\n\r\n",
        "4\r\nwiki\r\n5\r\npedia\r\n0\r\n\r\n",
        "A;name=value\r\n0123456789\r\n0\r\n\r\n",
        "1 ; a ; b = \"c \\\" d\" ; e\r\nx\r\n000;z\r\n\r\n",
        "00000000000000000001\r\nx\r\n0\r\nTrailer: value\r\nOther:\r\n\r\n",
        "3\r\n\r\n\r\r\n0\r\n\r\n",
        "fFf\r\n",
        "FFFFFFFFFFFFFFFFF\r\n",
        "-1\r\n", "0x1\r\n", "1\n", ";a\r\n",
        "1\r\nx\r\n0\r\n\r\nGET /next HTTP/1.1\r\nHost: a\r\n\r\n",
    ]
    static let chunkWords = [
        "\r\n", "\n", "\r", "0\r\n\r\n", "1\r\nx\r\n", ";", "=", "\"", "\\\"", ";a=b", ";a=\"", "0000", "A: b\r\n",
    ]
    static let ranges = [
        "bytes=0-499", "bytes=500-", "bytes=-500", "BYTES=0-0", "bytes=0-0,-1", "bytes= 1-2 ", "bytes=9-1", "bytes=-0",
        "bytes=-", "bytes=", "lines=1-2", "bytes=0-99999999999999999999999", "bytes=99999999999999999999999-",
        "bytes=,,1-2,,", "bytes=1-2-3", "",
    ]
    static let tags = [
        "\"a\"", "W/\"a\"", "*", "\"b\", \"a\"", "\"\", W/\"x,y\" , \"a\"", ",,\"a\",,", "\"a", "a", "w/\"a\"", " * ",
        "*, \"a\"", "\"é\"", "",
    ]
    static let accepts = [
        "*/*", "text/csv", "text/html, application/json;q=0.9, */*;q=0.1", "application/*;q=0.5, text/csv;q=0",
        "text/html;level=1;q=0.25", "text/html;a=\"b,c;q=0\"", "application/json;q=1.000, text/csv;q=0.999", "q=1",
        "*/json", "application/json;q=2", "text / csv", "", ",,", "application/json; Q = 0.3",
    ]
    static let acceptWords = [
        "text/csv", "application/json", "text/html", "*/*", "/*", ";q=", "0.5", "1.000", "\"", "\\", ",", ";",
    ]
    static let dates = [
        "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994",
        "Thu, 29 Feb 2024 23:59:60 GMT", "Fri, 31 Dec 9999 23:59:59 GMT", "Sat, 01 Jan 0000 00:00:00 GMT",
    ]
    static let targets = [
        "/", "/v1/activities/a-67-280.60.2", "/v1/activities?organisation=au&organisation=unhcr&q=%22a+b%22",
        "/a%2Fb/%C3%A9/../.?x", "/?", "/?&&a=&=b&c", "//a//", "/%", "/%4", "/%zz", "/%00", "/%FF?%FF=1", "/a?b?c=d=e",
    ]
}
