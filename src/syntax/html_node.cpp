// Tested by tests/syntax/html_test.cpp.
#include "glasshouse/syntax/html.hpp"

#include <algorithm>
#include <array>

namespace glasshouse::syntax {
namespace {

constexpr std::array<std::string_view, 26> kBlocks{
    "address", "article", "aside",  "blockquote", "dd", "div",  "dl", "dt", "footer",  "h1",    "h2", "h3", "h4",
    "h5",      "h6",      "header", "hr",         "li", "main", "ol", "p",  "section", "table", "td", "tr", "ul"};

bool is_block(std::string_view tag) { return std::ranges::find(kBlocks, tag) != kBlocks.end(); }

constexpr bool is_space(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f'; }

class TextCollector {
public:
    void collect(const HtmlNode& node) {
        if (node.tag.empty()) return append(node.text);
        if (node.tag == "br") {
            text_.push_back('\n');
            return;
        }
        if (node.tag == "script" || node.tag == "style") return;
        const bool block = is_block(node.tag);
        if (block) break_line();
        for (const HtmlNode& child : node.children) collect(child);
        if (block) break_line();
    }

    std::string take() {
        const auto first = std::ranges::find_if_not(text_, is_space);
        const auto last = std::find_if_not(text_.rbegin(), std::make_reverse_iterator(first), is_space).base();
        return {first, last};
    }

private:
    void break_line() {
        if (!text_.empty() && text_.back() != '\n') text_.push_back('\n');
    }

    void append(std::string_view text) {
        while (!text.empty()) {
            const std::size_t run = static_cast<std::size_t>(std::ranges::find_if_not(text, is_space) - text.begin());
            const std::string_view space = text.substr(0, run);
            if (space.find_first_of("\r\n") == std::string_view::npos) {
                text_.append(space);
            } else if (!text_.empty() && text_.back() != '\n') {
                text_.push_back(' ');
            }
            text.remove_prefix(run);
            const std::size_t word = static_cast<std::size_t>(std::ranges::find_if(text, is_space) - text.begin());
            text_.append(text.substr(0, word));
            text.remove_prefix(word);
        }
    }

    std::string text_;
};

}  // namespace

bool HtmlNode::has_class(std::string_view token) const { return std::ranges::find(classes, token) != classes.end(); }

std::string HtmlNode::inner_text() const {
    TextCollector collector;
    collector.collect(*this);
    return collector.take();
}

}  // namespace glasshouse::syntax
