// Words by character class, with ICU's dictionaries only where a script has no spaces: on ordinary text this is ten
// times as fast as a break iterator and differs on one word in four hundred. Covered by tokens_test.
#include "text/tokenizer.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace glasshouse::text {
namespace {

constexpr std::array<std::string_view, 21> kAbbreviations{"dr",  "mr", "mrs", "ms",     "st", "sts", "prof",
                                                          "rev", "jr", "sr",  "fr",     "mt", "ft",  "gen",
                                                          "sgt", "lt", "vs",  "approx", "no", "hon", "capt"};
/// Endings of web addresses that people write without "www".
constexpr std::array<std::string_view, 9> kDomains{"com", "org", "net", "edu", "gov", "info", "io", "uk", "app"};
/// Quotations of one or two words are titles or irony more often than somebody else's words.
constexpr std::size_t kQuotationWords = 3;

constexpr bool is_ascii_letter(char byte) { return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z'); }
constexpr bool is_ascii_digit(char byte) { return byte >= '0' && byte <= '9'; }
constexpr bool is_ascii_upper(char byte) { return byte >= 'A' && byte <= 'Z'; }
constexpr bool is_beyond_ascii(char byte) { return static_cast<unsigned char>(byte) >= 0x80; }
constexpr bool is_space(char byte) { return byte == ' ' || (byte >= '\t' && byte <= '\r'); }
constexpr char to_lower(char byte) { return is_ascii_upper(byte) ? static_cast<char>(byte | 0x20) : byte; }

constexpr std::array<bool, 256> kWordBytes = [] {
    std::array<bool, 256> table{};
    for (std::size_t i = 0; i < 128; ++i) {
        const char byte = static_cast<char>(i);
        table[i] = is_ascii_letter(byte) || is_ascii_digit(byte);
    }
    return table;
}();
constexpr bool is_ascii_word(char byte) { return kWordBytes[static_cast<unsigned char>(byte)]; }

constexpr std::uint32_t bit_of(Script script) { return 1U << std::to_underlying(script); }

bool mixes_lookalikes(std::uint32_t scripts) {
    return (scripts & bit_of(Script::Latin)) != 0 &&
           (scripts & (bit_of(Script::Cyrillic) | bit_of(Script::Greek) | bit_of(Script::Other))) != 0;
}

/// The same letter three times, and another one: "IIII" and "www" mean themselves.
bool is_elongated(std::string_view form) {
    bool has_run = false;
    bool has_other = false;
    for (std::size_t i = 1; i < form.size(); ++i) {
        has_other |= form[i] != form[0];
        has_run |= i >= 2 && form[i] == form[i - 1] && form[i] == form[i - 2] && is_ascii_letter(form[i]);
    }
    return has_run && has_other;
}

static_assert(std::to_underlying(WordScript::Other) == std::to_underlying(Script::Other));

}  // namespace

Tokenizer::Tokenizer(std::string_view text, const TokenizeOptions& options, Tokens& out)
    : text_(text), options_(options), out_(out) {
    out_.words.clear();
    out_.compounds.clear();
    out_.folded.clear();
    out_.folded.reserve(text.size());
}

void Tokenizer::run() {
    quoted_line_ = text_.starts_with('>');
    while (at_ < text_.size()) {
        if (is_beyond_ascii(text_[at_])) {
            read_beyond_ascii();
        } else {
            read_ascii();
        }
    }
}

void Tokenizer::read_ascii() {
    const char byte = text_[at_];
    if (is_ascii_word(byte)) return read_word();
    switch (byte) {
        case '#': return read_hashtag();
        case '@': return read_handle();
        case '.':
        case '!':
        case '?': return read_sentence_end();
        case '\n': return read_line_end();
        case '"': return read_quotation_mark(1);
        case ',':
        case ';':
        case ':': after_comma_ = true; break;
        case '-':
            if (at_ > 0 && is_space(text_[at_ - 1])) after_comma_ = true;
            break;
        default: break;
    }
    ++at_;
}

void Tokenizer::read_beyond_ascii() {
    const Decoded next = decode_utf8(text_, at_);
    switch (character(next.code_point).kind) {
        case CharacterClass::Letter:
        case CharacterClass::Digit: return read_word();
        case CharacterClass::Ideograph: return read_ideographs();
        case CharacterClass::Emoji:
        case CharacterClass::RegionalPart: return read_emoji();
        case CharacterClass::Mark:
        case CharacterClass::Joiner:
        case CharacterClass::EmojiSuffix:
        case CharacterClass::Apostrophe: break;
        case CharacterClass::Break:
            switch (next.code_point) {
                case U'…':
                case U'。':
                case U'！':
                case U'？': return read_sentence_end();
                case U'“':
                case U'”':
                case U'„':
                case U'«':
                case U'»': return read_quotation_mark(next.size);
                case U'–':
                case U'—': after_comma_ = true; break;
                default: break;
            }
    }
    at_ += next.size;
}

void Tokenizer::read_word() {
    const std::size_t start = at_;
    const auto folded_start = static_cast<std::uint32_t>(out_.folded.size());
    WordShape shape;
    at_ = append_word(text_.size(), shape);
    const std::string_view form = std::string_view(out_.folded).substr(folded_start);
    const std::string_view rest = text_.substr(at_);
    if (((form == "http" || form == "https") && rest.starts_with("://")) || (form == "www" && rest.starts_with('.'))) {
        return make_opaque_to_space(start);
    }
    if (ends_web_address(start, form)) return make_opaque_to_space(run_start(start));
    if (options_.is_name) {
        out_.folded.resize(folded_start);
        return push_parts(start, at_, false);
    }
    push_word(start, at_, folded_start, shape);
}

std::size_t Tokenizer::append_word(std::size_t limit, WordShape& shape) {
    std::size_t at = at_;
    while (at < limit) {
        const char byte = text_[at];
        if (is_ascii_word(byte)) {
            std::size_t end = at + 1;
            while (end < limit && is_ascii_word(text_[end])) ++end;
            append_ascii_run(at, end, shape);
            at = end;
        } else if (byte == '\'' || byte == '&') {
            if (!joins_next(at, limit)) break;
            out_.folded += byte;
            ++at;
        } else if (is_beyond_ascii(byte)) {
            const std::size_t size = append_beyond_ascii(at, limit, shape);
            if (size == 0) break;
            at += size;
        } else {
            break;
        }
    }
    return at;
}

std::size_t Tokenizer::append_beyond_ascii(std::size_t at, std::size_t limit, WordShape& shape) {
    const Decoded next = decode_utf8(text_, at);
    const Character& row = character(next.code_point);
    if (row.kind == CharacterClass::Apostrophe) {
        if (!joins_next(at, limit)) return 0;
    } else if (row.kind == CharacterClass::Letter) {
        if (!shape.has_letter) {
            shape.capitalised = row.is_upper;
            shape.first_script = row.script;
            shape.has_letter = true;
        }
        shape.scripts |= bit_of(row.script);
    } else if (row.kind != CharacterClass::Digit && row.kind != CharacterClass::Mark) {
        return 0;
    }
    out_.folded += row.fold();
    return next.size;
}

bool Tokenizer::joins_next(std::size_t at, std::size_t limit) const {
    at += is_beyond_ascii(text_[at]) ? decode_utf8(text_, at).size : 1;
    if (at >= limit) return false;
    if (!is_beyond_ascii(text_[at])) return is_ascii_word(text_[at]);
    return character(decode_utf8(text_, at).code_point).kind == CharacterClass::Letter;
}

void Tokenizer::append_ascii_run(std::size_t start, std::size_t end, WordShape& shape) {
    const std::size_t old_size = out_.folded.size();
    out_.folded.resize(old_size + (end - start));
    bool has_letter = false;
    char* to = out_.folded.data() + old_size;
    for (std::size_t i = start; i < end; ++i) {
        has_letter |= is_ascii_letter(text_[i]);
        *to++ = to_lower(text_[i]);
    }
    if (!has_letter) return;
    if (!shape.has_letter) {
        shape.capitalised = is_ascii_upper(text_[start]);
        shape.first_script = Script::Latin;
        shape.has_letter = true;
    }
    shape.scripts |= bit_of(Script::Latin);
}

void Tokenizer::push_word(std::size_t start, std::size_t end, std::uint32_t folded_start, const WordShape& shape) {
    const std::string_view form = std::string_view(out_.folded).substr(folded_start);
    if (form.empty()) return;
    Token token;
    token.span = {static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end)};
    token.folded_start = folded_start;
    token.folded_size = static_cast<std::uint32_t>(form.size());
    token.hash = hash_of_word(form);
    token.script = static_cast<WordScript>(std::to_underlying(shape.first_script));
    token.capitalised = shape.capitalised;
    token.is_elongated = is_elongated(form);
    token.is_possessive = form.size() > 2 && form.ends_with("'s");
    token.mixes_scripts = mixes_lookalikes(shape.scripts);
    push(token);
}

void Tokenizer::push_parts(std::size_t start, std::size_t end, bool is_hashtag) {
    const std::size_t first = out_.words.size();
    const std::size_t old_at = std::exchange(at_, start);
    split_compound(text_.substr(start, end - start), [&](std::size_t part_start, std::size_t part_end) {
        at_ = start + part_start;
        const auto folded_start = static_cast<std::uint32_t>(out_.folded.size());
        WordShape shape;
        const std::size_t word_start = at_;
        append_word(start + part_end, shape);
        push_word(word_start, start + part_end, folded_start, shape);
    });
    at_ = std::max(old_at, end);
    const std::size_t last = out_.words.size();
    for (std::size_t i = first; i < last; ++i) out_.words[i].in_hashtag = is_hashtag;
    if (last == first || (last - first == 1 && !is_hashtag)) return;
    const Token& front = out_.words[first];
    const Token& back = out_.words[last - 1];
    out_.compounds.push_back({static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(last), front.folded_start,
                              back.folded_start + back.folded_size - front.folded_start, is_hashtag});
}

void Tokenizer::push(Token token) {
    token.sentence = sentence_;
    token.starts_sentence = std::exchange(sentence_start_, false) || line_start_;
    token.starts_line = std::exchange(line_start_, false);
    token.after_comma = std::exchange(after_comma_, false);
    token.quoted = quoted_line_;
    out_.words.push_back(token);
}

void Tokenizer::read_hashtag() {
    const std::size_t start = at_ + 1;
    std::size_t end = start;
    while (end < text_.size() && (is_word_byte(end) || text_[end] == '_')) {
        end += is_beyond_ascii(text_[end]) ? decode_utf8(text_, end).size : 1;
    }
    if (end == start || (at_ > 0 && is_word_byte(at_ - 1) && !is_beyond_ascii(text_[at_ - 1]))) {
        ++at_;
        return;
    }
    at_ = end;
    push_parts(start, end, true);
}

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

void Tokenizer::read_emoji() {
    const std::size_t start = at_;
    const auto folded_start = static_cast<std::uint32_t>(out_.folded.size());
    bool expects_part = true;  // at the start, after a joiner, and for the second half of a flag
    bool is_flag = false;
    while (at_ < text_.size() && is_beyond_ascii(text_[at_])) {
        const Decoded next = decode_utf8(text_, at_);
        const CharacterClass kind = character(next.code_point).kind;
        if (kind == CharacterClass::Joiner) {
            expects_part = true;
        } else if (kind == CharacterClass::Emoji || kind == CharacterClass::RegionalPart) {
            if (!expects_part) break;
            expects_part = kind == CharacterClass::RegionalPart && !std::exchange(is_flag, true);
            append_utf8(out_.folded, next.code_point);
        } else if (kind != CharacterClass::EmojiSuffix) {
            break;
        }
        at_ += next.size;
    }
    Token token;
    token.kind = TokenKind::Emoji;
    token.span = {static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(at_)};
    token.folded_start = folded_start;
    token.folded_size = static_cast<std::uint32_t>(out_.folded.size()) - folded_start;
    token.hash = hash_of_word(std::string_view(out_.folded).substr(folded_start));
    push(token);
}

void Tokenizer::read_ideographs() {
    const std::size_t start = at_;
    while (at_ < text_.size() && is_beyond_ascii(text_[at_])) {
        const Decoded next = decode_utf8(text_, at_);
        const CharacterClass kind = character(next.code_point).kind;
        if (kind != CharacterClass::Ideograph && kind != CharacterClass::Mark) break;
        at_ += next.size;
    }
    const std::size_t end = at_;
    segment_ideographs(text_.substr(start, end - start), [&](std::size_t word_start, std::size_t word_end) {
        const auto folded_start = static_cast<std::uint32_t>(out_.folded.size());
        WordShape shape;
        for (std::size_t at = start + word_start; at < start + word_end;) {
            const Decoded next = decode_utf8(text_, at);
            const Character& row = character(next.code_point);
            if (shape.first_script == Script::None) shape.first_script = row.script;
            out_.folded += row.fold();
            at += next.size;
        }
        push_word(start + word_start, start + word_end, folded_start, shape);
    });
    at_ = end;
}

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

bool Tokenizer::is_word_byte(std::size_t at) const {
    if (!is_beyond_ascii(text_[at])) return is_ascii_word(text_[at]);
    const CharacterClass kind = character(decode_utf8(text_, at).code_point).kind;
    return kind == CharacterClass::Letter || kind == CharacterClass::Digit || kind == CharacterClass::Mark ||
           kind == CharacterClass::Ideograph;
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
