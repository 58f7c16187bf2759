#pragma once

#include <initializer_list>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace glasshouse::report {

/// Text for a page. Printing it escapes & < > " ' and takes out what could run, hide or turn round the text beside it:
/// control characters, bidirectional controls, broken bytes. The only way to print something from an export.
struct HtmlText {
    std::string_view text;
};

/// Markup that stands in the page as it is: a literal of this program, or one of its own files.
class RawMarkup {
public:
    consteval RawMarkup(const char* literal) : markup_(literal) {}
    /// A file below data/. Requires that the program carries it.
    [[nodiscard]] static RawMarkup of_resource(std::string_view path);
    [[nodiscard]] std::string_view markup() const { return markup_; }

private:
    struct Trusted {};
    constexpr RawMarkup(Trusted, std::string_view markup) : markup_(markup) {}
    std::string_view markup_;
};

struct HtmlAttribute {
    std::string_view name;
    std::string value;  ///< escaped like text
};
using HtmlAttributes = std::initializer_list<HtmlAttribute>;

/// Writes a page element by element; every open element is closed in order.
class HtmlWriter {
public:
    explicit HtmlWriter(std::ostream& out) : out_(&out) {}

    HtmlWriter& open(std::string_view tag, HtmlAttributes attributes = {});
    HtmlWriter& close();
    HtmlWriter& text(HtmlText text);
    HtmlWriter& raw(RawMarkup markup);
    /// An element with nothing but text.
    HtmlWriter& element(std::string_view tag, HtmlAttributes attributes, HtmlText text);
    /// A sentence of the wording file: its *stars* become <b>, or another tag.
    HtmlWriter& marked(std::string_view sentence, std::string_view tag = "b");
    HtmlWriter& new_line();

private:
    void start_tag(std::string_view tag, HtmlAttributes attributes);

    std::ostream* out_;
    std::vector<std::string> open_;
};

}  // namespace glasshouse::report
