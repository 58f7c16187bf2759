// Web and mail addresses and @handles: they hold their place among the words, but say nothing that a term may find.
// Covered by tokens_test.
#include "text/ascii.hpp"
#include "text/tokenizer.hpp"

#include <algorithm>
#include <array>

namespace glasshouse::text {
namespace {

/// Endings of web addresses that people write without "www".
constexpr std::array<std::string_view, 9> kDomains{"com", "org", "net", "edu", "gov", "info", "io", "uk", "app"};

}  // namespace

void Tokenizer::read_handle() {
    const bool has_name = at_ + 1 < text_.size() && is_word_byte(at_ + 1);
    if (has_name && at_ > 0 && is_word_byte(at_ - 1) && !is_beyond_ascii(text_[at_ - 1])) return read_mail_address();
    const std::size_t start = at_++;
    if (!has_name) return;
    while (at_ < text_.size() &&
           (is_ascii_word(text_[at_]) || text_[at_] == '_' ||
            ((text_[at_] == '.' || text_[at_] == '-') && at_ + 1 < text_.size() && is_ascii_word(text_[at_ + 1])))) {
        ++at_;
    }
    if (at_ > start + 1) push_opaque(start, at_);
}

void Tokenizer::read_mail_address() { make_opaque_to_space(run_start(at_)); }

void Tokenizer::push_opaque(std::size_t start, std::size_t end) {
    Token token;
    token.kind = TokenKind::Opaque;
    token.span = {static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end)};
    token.folded_start = static_cast<std::uint32_t>(out_.folded.size());
    push(token);
}

void Tokenizer::make_opaque_to_space(std::size_t start) {
    bool starts_sentence = false;
    while (!out_.words.empty() && out_.words.back().span.start >= start) {
        starts_sentence |= out_.words.back().starts_sentence;
        out_.words.pop_back();
    }
    while (!out_.compounds.empty() && out_.compounds.back().last > out_.words.size()) out_.compounds.pop_back();
    sentence_start_ |= starts_sentence;
    at_ = next_space(std::max(at_, start));
    push_opaque(start, at_);
}

bool Tokenizer::ends_web_address(std::size_t start, std::string_view form) const {
    if (start < 2 || text_[start - 1] != '.' || out_.words.empty()) return false;
    if (out_.words.back().span.end != start - 1) return false;
    return std::ranges::find(kDomains, form) != kDomains.end();
}

std::size_t Tokenizer::run_start(std::size_t at) const {
    while (at > 0 && !is_space(text_[at - 1]) && text_[at - 1] != '<' && text_[at - 1] != '(') --at;
    return at;
}

std::size_t Tokenizer::next_space(std::size_t from) const {
    while (from < text_.size() && !is_space(text_[from])) ++from;
    return from;
}

}  // namespace glasshouse::text
