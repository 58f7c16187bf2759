// Folding follows ICU's NFKC_Casefold, then takes off the marks of Latin, Greek, Cyrillic, Hebrew and Arabic. Marks of
// other scripts are vowels or change the letter, so they stay. Blocks are made on demand: a text in one language
// touches three or four of 4,352, and nothing is spent on the rest at start. Covered by fold_test.
#include "text/character_table.hpp"

#include "text/utf8.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>

namespace glasshouse::text {
namespace {

constexpr std::size_t kBlockSize = 256;
constexpr std::size_t kBlocks = 0x110000 / kBlockSize;
using Block = std::array<Character, kBlockSize>;

/// Marks that are an accent on a letter and no letter of their own.
constexpr std::array<std::pair<char32_t, char32_t>, 9> kAccents{{
    {0x0300, 0x036F},
    {0x0483, 0x0487},
    {0x0591, 0x05C7},
    {0x0610, 0x061A},
    {0x064B, 0x065F},
    {0x0670, 0x0670},
    {0x1AB0, 0x1AFF},
    {0x1DC0, 0x1DFF},
    {0x20D0, 0x20FF},
}};

/// Letters with a stroke or a joined form, which Unicode does not take apart.
struct Plain {
    char32_t letter;
    std::string_view plain;
};
constexpr std::array kPlainForms{
    Plain{0x00E6, "ae"}, Plain{0x00F8, "o"}, Plain{0x0111, "d"},  Plain{0x0127, "h"},
    Plain{0x0131, "i"},  Plain{0x0142, "l"}, Plain{0x0153, "oe"}, Plain{0x0167, "t"},
    Plain{0x2018, "'"},  Plain{0x2019, "'"}, Plain{0x02BC, "'"},  Plain{0xFF07, "'"},
};

bool is_accent(char32_t code_point) {
    return std::ranges::any_of(
        kAccents, [=](const auto& range) { return code_point >= range.first && code_point <= range.second; });
}

UChar32 to_icu(char32_t code_point) { return static_cast<UChar32>(code_point); }

/// NFKC_Casefold and NFD, from ICU's built-in data, which cannot be missing.
struct Normalizers {
    const icu::Normalizer2* casefold;
    const icu::Normalizer2* decompose;
};

const Normalizers& normalizers() {
    static const Normalizers loaded = [] {
        UErrorCode status = U_ZERO_ERROR;
        return Normalizers{icu::Normalizer2::getNFKCCasefoldInstance(status), icu::Normalizer2::getNFDInstance(status)};
    }();
    return loaded;
}

/// The letter without its accents; the letter itself where the mark is more than an accent.
void append_without_accents(std::string& out, char32_t code_point) {
    if (is_accent(code_point)) return;
    for (const Plain& plain : kPlainForms) {
        if (plain.letter == code_point) {
            out += plain.plain;
            return;
        }
    }
    icu::UnicodeString parts;
    // A Hangul syllable comes apart into letters that would never be put together again.
    if (!normalizers().decompose->getDecomposition(to_icu(code_point), parts) ||
        uscript_hasScript(to_icu(code_point), USCRIPT_HANGUL)) {
        append_utf8(out, code_point);
        return;
    }
    const UChar32 base = parts.char32At(0);
    for (int i = parts.moveIndex32(0, 1); i < parts.length(); i = parts.moveIndex32(i, 1)) {
        if (!is_accent(static_cast<char32_t>(parts.char32At(i)))) {
            append_utf8(out, code_point);
            return;
        }
    }
    append_utf8(out, static_cast<char32_t>(base));
}

std::string fold_one(char32_t code_point) {
    if (code_point >= 0xD800 && code_point < 0xE000) return {};
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString cased = normalizers().casefold->normalize(icu::UnicodeString(to_icu(code_point)), status);
    std::string folded;
    if (U_FAILURE(status)) return folded;
    for (int i = 0; i < cased.length(); i = cased.moveIndex32(i, 1)) {
        append_without_accents(folded, static_cast<char32_t>(cased.char32At(i)));
    }
    return folded;
}

WordScript script_of(char32_t code_point) {
    UErrorCode status = U_ZERO_ERROR;
    switch (static_cast<int>(uscript_getScript(to_icu(code_point), &status))) {
        case USCRIPT_LATIN: return WordScript::Latin;
        case USCRIPT_CYRILLIC: return WordScript::Cyrillic;
        case USCRIPT_GREEK: return WordScript::Greek;
        case USCRIPT_HAN: return WordScript::Han;
        case USCRIPT_HIRAGANA:
        case USCRIPT_KATAKANA: return WordScript::Kana;
        case USCRIPT_HANGUL: return WordScript::Hangul;
        case USCRIPT_ARABIC: return WordScript::Arabic;
        case USCRIPT_HEBREW: return WordScript::Hebrew;
        case USCRIPT_THAI: return WordScript::Thai;
        case USCRIPT_DEVANAGARI: return WordScript::Devanagari;
        case USCRIPT_COMMON:
        case USCRIPT_INHERITED:
        case USCRIPT_UNKNOWN: return WordScript::None;
        default: return WordScript::Other;
    }
}

bool needs_dictionary(char32_t code_point) {
    const int kind = u_getIntPropertyValue(to_icu(code_point), UCHAR_LINE_BREAK);
    const WordScript script = script_of(code_point);
    return kind == U_LB_COMPLEX_CONTEXT || script == WordScript::Han || script == WordScript::Kana;
}

std::optional<CharacterClass> emoji_class(char32_t code_point) {
    if (code_point == 0x200D) return CharacterClass::Joiner;
    if (code_point == 0xFE0E || code_point == 0xFE0F || code_point == 0x20E3) return CharacterClass::EmojiSuffix;
    if (code_point >= 0xE0020 && code_point <= 0xE007F) return CharacterClass::EmojiSuffix;
    if (u_hasBinaryProperty(to_icu(code_point), UCHAR_EMOJI_MODIFIER)) return CharacterClass::EmojiSuffix;
    if (u_hasBinaryProperty(to_icu(code_point), UCHAR_REGIONAL_INDICATOR)) return CharacterClass::RegionalPart;
    // Digits, # and * carry the emoji property for keycaps; © and ™ for a picture style that nobody types.
    if (code_point >= 0x203C && u_hasBinaryProperty(to_icu(code_point), UCHAR_EMOJI)) return CharacterClass::Emoji;
    return std::nullopt;
}

CharacterClass class_of(char32_t code_point) {
    if (code_point == '\'' || code_point == 0x2019 || code_point == 0x02BC || code_point == 0xFF07) {
        return CharacterClass::Apostrophe;
    }
    if (const auto emoji = emoji_class(code_point)) return *emoji;
    if (needs_dictionary(code_point)) return CharacterClass::Ideograph;
    switch (u_charType(to_icu(code_point))) {
        case U_UPPERCASE_LETTER:
        case U_LOWERCASE_LETTER:
        case U_TITLECASE_LETTER:
        case U_MODIFIER_LETTER:
        case U_OTHER_LETTER: return CharacterClass::Letter;
        case U_DECIMAL_DIGIT_NUMBER:
        case U_LETTER_NUMBER: return CharacterClass::Digit;
        case U_NON_SPACING_MARK:
        case U_COMBINING_SPACING_MARK:
        case U_ENCLOSING_MARK:
        case U_FORMAT_CHAR: return CharacterClass::Mark;
        default: return u_isalpha(to_icu(code_point)) != 0 ? CharacterClass::Letter : CharacterClass::Break;
    }
}

Character make_character(char32_t code_point) {
    Character row;
    row.kind = class_of(code_point);
    row.script = script_of(code_point);
    row.is_upper = u_isUUppercase(to_icu(code_point)) != 0;
    std::string folded = fold_one(code_point);
    if (folded.size() > row.folded.size()) {
        folded.clear();  // U+FDFA and its like spell out a sentence; nobody compares them
        append_utf8(folded, code_point);
    }
    std::ranges::copy(folded, row.folded.begin());
    row.folded_size = static_cast<std::uint8_t>(folded.size());
    return row;
}

const Block& make_block(std::size_t index, std::atomic<const Block*>& slot) {
    static std::mutex mutex;
    static std::array<std::unique_ptr<const Block>, kBlocks> owned;
    const std::scoped_lock lock(mutex);
    if (const Block* made = slot.load(std::memory_order_acquire)) return *made;
    auto block = std::make_unique<Block>();
    for (std::size_t i = 0; i < kBlockSize; ++i) {
        (*block)[i] = make_character(static_cast<char32_t>(index * kBlockSize + i));
    }
    slot.store(block.get(), std::memory_order_release);
    owned[index] = std::move(block);
    return *owned[index];
}

}  // namespace

const Character& character(char32_t code_point) {
    static std::array<std::atomic<const Block*>, kBlocks> blocks{};
    const std::size_t index = code_point / kBlockSize;
    const Block* block = blocks[index].load(std::memory_order_acquire);
    if (block == nullptr) block = &make_block(index, blocks[index]);
    return (*block)[code_point % kBlockSize];
}

}  // namespace glasshouse::text
