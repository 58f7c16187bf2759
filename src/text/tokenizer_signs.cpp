// Where sentences, lines and quotations begin and end. Covered by tokens_test.
#include "text/ascii.hpp"
#include "text/tokenizer.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace glasshouse::text {
namespace {

constexpr std::array<std::string_view, 21> kAbbreviations{"dr",  "mr", "mrs", "ms",     "st", "sts", "prof",
                                                          "rev", "jr", "sr",  "fr",     "mt", "ft",  "gen",
                                                          "sgt", "lt", "vs",  "approx", "no", "hon", "capt"};
/// Quotations of one or two words are titles or irony more often than somebody else's words.
constexpr std::size_t kQuotationWords = 3;

}  // namespace

void Tokenizer::read_sentence_end() {
    const std::size_t start = at_;
    const bool single_stop = text_[at_] == '.';
    std::size_t signs = 0;
    while (at_ < text_.size()) {
        const Decoded next = decode_utf8(text_, at_);
        static constexpr std::u32string_view kSigns = U".!?…。！？";
        if (kSigns.find(next.code_point) == std::u32string_view::npos) break;
        at_ += next.size;
        ++signs;
    }
    const bool wide = is_beyond_ascii(text_[start]);
    const bool ends = at_ == text_.size() || is_space(text_[at_]) || text_[at_] == '"' || text_[at_] == ')' ||
                      is_beyond_ascii(text_[at_]) || wide;
    if (!ends || (single_stop && signs == 1 && ends_abbreviation(start))) return;
    ++sentence_;
    sentence_start_ = true;
}

void Tokenizer::read_line_end() {
    std::size_t lines = 0;
    while (at_ < text_.size() && is_space(text_[at_])) {
        if (text_[at_] == '\n') ++lines;
        ++at_;
    }
    line_start_ = true;
    quoted_line_ = at_ < text_.size() && text_[at_] == '>';
    if (lines < 2) return;
    ++sentence_;
    sentence_start_ = true;
    in_quotation_ = false;  // a mark left open in an earlier paragraph quotes nothing here
}

void Tokenizer::read_quotation_mark(std::size_t size) {
    // 5'4" is a height.
    const bool is_inches = !in_quotation_ && size == 1 && at_ > 0 && is_ascii_digit(text_[at_ - 1]);
    at_ += size;
    if (is_inches) return;
    if (in_quotation_ && out_.words.size() - quotation_start_ >= kQuotationWords) {
        for (std::size_t i = quotation_start_; i < out_.words.size(); ++i) out_.words[i].quoted = true;
    }
    in_quotation_ = !in_quotation_;
    quotation_start_ = out_.words.size();
}

/// The word that ends at `at` is written with a full stop: "Dr.", or a single capital as in "J. Example".
bool Tokenizer::ends_abbreviation(std::size_t at) const {
    if (out_.words.empty() || out_.words.back().span.end != at || out_.words.back().kind != TokenKind::Word)
        return false;
    const Token& word = out_.words.back();
    const std::string_view form = out_.form(word);
    if (form.size() == 1) return word.capitalised && form != "i";
    return std::ranges::find(kAbbreviations, form) != kAbbreviations.end() && word.capitalised;
}

}  // namespace glasshouse::text
