#include "report/html_writer.hpp"

#include <catch2/catch.hpp>

#include <sstream>

using glasshouse::report::HtmlText;
using glasshouse::report::HtmlWriter;

namespace {

std::string html_of(std::string_view text) {
    std::ostringstream out;
    HtmlWriter(out).text({text});
    return out.str();
}

}  // namespace

TEST_CASE("text from an export cannot become markup") {
    CHECK(html_of("</script><!-- & ' \"") == "&lt;/script&gt;&lt;!-- &amp; &#39; &quot;");
    CHECK(html_of("]]>") == "]]&gt;");
}

TEST_CASE("controls that turn text round or hide it do not reach the page") {
    CHECK(html_of("a\xE2\x80\xAE"
                  "b\xE2\x81\xA6"
                  "c\xD8\x9C"
                  "d\xE2\x80\x8F") == "abcd");
    CHECK(html_of(std::string("a\0b\x1b[2Jc", 8)) ==
          "a\xEF\xBF\xBD"
          "b\xEF\xBF\xBD[2Jc");
    CHECK(html_of("\xC2\x85") == "\xEF\xBF\xBD");
}

TEST_CASE("emoji families and other scripts stay as they are") {
    const std::string family = "👩‍👩‍👧 مرحبا 日本 é";
    CHECK(html_of(family) == family);
}

TEST_CASE("broken bytes are replaced one by one") { CHECK(html_of("a\xFF\xC3z") == "a\xEF\xBF\xBD\xEF\xBF\xBDz"); }

TEST_CASE("attributes are escaped like text and elements close in order") {
    std::ostringstream out;
    HtmlWriter page(out);
    page.open("p", {{"title", "\"><script>"}}).open("b").text({"x"}).close().close();
    CHECK(out.str() == "<p title=\"&quot;&gt;&lt;script&gt;\"><b>x</b></p>");
}

TEST_CASE("stars mark what stands out") {
    std::ostringstream out;
    HtmlWriter(out).marked("see *12 things* and *<3*");
    CHECK(out.str() == "see <b>12 things</b> and <b>&lt;3</b>");
}
