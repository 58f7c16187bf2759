// Shortening for lists. Characters are what a reader takes for one, by ICU's rules. Covered by excerpt_test.
#include "glasshouse/text/text.hpp"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <algorithm>
#include <memory>

namespace glasshouse::text {
namespace {

constexpr std::string_view kEllipsis = "…";
constexpr std::size_t kWordReach = 15;  // how far back a word end may lie before the cut goes through a word

bool is_space(char byte) { return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r'; }

std::string on_one_line(std::string_view text) {
    std::string line;
    line.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        if (!is_space(text[at])) {
            line += text[at++];
            continue;
        }
        const std::size_t start = at;
        while (at < text.size() && is_space(text[at])) ++at;
        const std::string_view gap = text.substr(start, at - start);
        if (gap.find_first_of("\r\n") == std::string_view::npos) {
            line += gap;
        } else {
            line += ' ';
        }
    }
    return line;
}

/// Offset of the end of character number `count`; the size of the text when it has fewer.
std::size_t end_of_character(const std::string& text, std::size_t count) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> characters(
        icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status));
    UText view = UTEXT_INITIALIZER;
    utext_openUTF8(&view, text.data(), static_cast<std::int64_t>(text.size()), &status);
    if (U_FAILURE(status)) return std::min(text.size(), count);
    characters->setText(&view, status);
    std::size_t end = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const std::int32_t next = characters->next();
        if (next == icu::BreakIterator::DONE) break;
        end = static_cast<std::size_t>(next);
    }
    utext_close(&view);
    return end;
}

}  // namespace

std::string excerpt(std::string_view text, std::size_t max_characters) {
    std::string line = on_one_line(text);
    if (line.size() <= max_characters || end_of_character(line, max_characters) == line.size()) return line;
    if (max_characters == 0) return {};
    std::size_t cut = end_of_character(line, max_characters - 1);
    const std::size_t word_end = line.rfind(' ', cut);
    if (word_end != std::string::npos && word_end > 0 && cut - word_end <= kWordReach) cut = word_end;
    while (cut > 0 && line[cut - 1] == ' ') --cut;
    line.resize(cut);
    return line.append(kEllipsis);
}

}  // namespace glasshouse::text
