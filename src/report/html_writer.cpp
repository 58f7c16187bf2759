// Tested by html_writer_test.cpp with hostile texts.
#include "report/html_writer.hpp"

#include "glasshouse/base/resource.hpp"
#include "report/utf8.hpp"

#include <algorithm>
#include <cassert>
#include <ostream>

namespace glasshouse::report {
namespace {

// Embeddings, overrides and isolates: an unclosed one would turn round the words that follow it on the page.
bool is_bidi_control(char32_t code) {
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0x200E ||
           code == 0x200F || code == 0x061C;
}

bool is_control(char32_t code) {
    return (code < 0x20 && code != U'\n' && code != U'\t') || (code >= 0x7F && code < 0xA0);
}

void write_escaped(std::ostream& out, std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const Character character = next_character(text, at);
        switch (character.code) {
            case U'&': out << "&amp;"; continue;
            case U'<': out << "&lt;"; continue;
            case U'>': out << "&gt;"; continue;
            case U'"': out << "&quot;"; continue;
            case U'\'': out << "&#39;"; continue;
            default: break;
        }
        if (is_bidi_control(character.code)) continue;
        out << (is_control(character.code) ? std::string_view("\xEF\xBF\xBD") : character.bytes);
    }
}

}  // namespace

RawMarkup RawMarkup::of_resource(std::string_view path) {
    const auto content = find_resource(path);
    assert(content);
    return {Trusted{}, content.value_or("")};
}

void HtmlWriter::start_tag(std::string_view tag, HtmlAttributes attributes) {
    *out_ << '<' << tag;
    for (const HtmlAttribute& attribute : attributes) {
        *out_ << ' ' << attribute.name << "=\"";
        write_escaped(*out_, attribute.value);
        *out_ << '"';
    }
    *out_ << '>';
}

HtmlWriter& HtmlWriter::open(std::string_view tag, HtmlAttributes attributes) {
    start_tag(tag, attributes);
    open_.emplace_back(tag);
    return *this;
}

HtmlWriter& HtmlWriter::close() {
    assert(!open_.empty());
    *out_ << "</" << open_.back() << '>';
    open_.pop_back();
    return *this;
}

HtmlWriter& HtmlWriter::text(HtmlText text) {
    write_escaped(*out_, text.text);
    return *this;
}

HtmlWriter& HtmlWriter::raw(RawMarkup markup) {
    *out_ << markup.markup();
    return *this;
}

HtmlWriter& HtmlWriter::element(std::string_view tag, HtmlAttributes attributes, HtmlText content) {
    start_tag(tag, attributes);
    write_escaped(*out_, content.text);
    *out_ << "</" << tag << '>';
    return *this;
}

HtmlWriter& HtmlWriter::marked(std::string_view sentence, std::string_view tag) {
    for (bool inside = false; !sentence.empty(); inside = !inside) {
        const std::string_view part = sentence.substr(0, sentence.find('*'));
        if (inside) {
            element(tag, {}, {part});
        } else {
            text({part});
        }
        sentence.remove_prefix(std::min(part.size() + 1, sentence.size()));
    }
    return *this;
}

HtmlWriter& HtmlWriter::new_line() {
    *out_ << '\n';
    return *this;
}

}  // namespace glasshouse::report
