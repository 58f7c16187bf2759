// Counting words that every sentence of a language has is free, since they are looked up anyway. Covered by
// language_test.
#include "lexicon/language.hpp"

#include "lexicon/language_detector.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace glasshouse::lexicon {
namespace {

struct ScriptLanguage {
    text::WordScript script;
    std::string_view language;
};
/// The commonest language of a script that only few languages write.
constexpr std::array kScriptLanguages{
    ScriptLanguage{text::WordScript::Kana, "ja"},       ScriptLanguage{text::WordScript::Han, "zh"},
    ScriptLanguage{text::WordScript::Hangul, "ko"},     ScriptLanguage{text::WordScript::Cyrillic, "ru"},
    ScriptLanguage{text::WordScript::Greek, "el"},      ScriptLanguage{text::WordScript::Arabic, "ar"},
    ScriptLanguage{text::WordScript::Hebrew, "he"},     ScriptLanguage{text::WordScript::Thai, "th"},
    ScriptLanguage{text::WordScript::Devanagari, "hi"},
};

std::uint32_t words_of(const Scan& scan, text::WordScript script) {
    return scan.script_words[std::to_underlying(script)];
}

std::string_view language_of_script(const Scan& scan) {
    // Japanese mixes two scripts; any kana settles it.
    if (words_of(scan, text::WordScript::Kana) > 0) return "ja";
    const auto most = std::ranges::max_element(kScriptLanguages, {},
                                               [&](const ScriptLanguage& row) { return words_of(scan, row.script); });
    return words_of(scan, most->script) > 0 ? most->language : "und";
}

bool has_letters_beyond_ascii(const Scan& scan) {
    return std::ranges::any_of(scan.tokens->words, [&](const text::Token& token) {
        if (token.kind != text::TokenKind::Word) return false;
        return std::ranges::any_of(text::slice(scan.text, token.span),
                                   [](char byte) { return static_cast<unsigned char>(byte) >= 0xC3; });
    });
}

/// Whether the counted words say enough. In a sentence of any language about every third word is in its list, so where
/// fewer are, it may be a language without a list; and captions of a few words are too short for any other means.
bool is_clear(std::uint32_t best, std::uint32_t preferred, std::uint32_t words) {
    constexpr std::uint32_t kFewWords = 5;
    if (words < kFewWords) return true;
    const bool enough = best * 5 >= words && best >= 2;
    return enough && (best == preferred || best >= 2 * preferred);
}

}  // namespace

LanguageGuess guess_language(const Scan& scan, const Matcher& matcher, std::string_view preferred) {
    const std::uint32_t latin = words_of(scan, text::WordScript::Latin);
    const std::uint32_t words = std::accumulate(scan.script_words.begin() + 1, scan.script_words.end(), 0U);
    if (words == 0) return {};
    if (words - latin > latin) return {language_of_script(scan), true};

    const Texts& languages = matcher.languages();
    std::size_t best = languages.size();
    std::uint32_t best_count = 0;
    std::uint32_t preferred_count = 0;
    for (std::size_t i = 0; i < languages.size(); ++i) {
        if (scan.language_words[i] > best_count) {
            best = i;
            best_count = scan.language_words[i];
        }
        if (languages[i] == preferred) preferred_count = scan.language_words[i];
    }
    if (!is_clear(best_count, preferred_count, latin)) {
        const std::string_view detected = detect_language(scan.text);
        if (!detected.empty()) return {detected, true};
    }
    if (best_count <= preferred_count) return {preferred, true};
    // One foreign word stands in many English captions ("La Luna bar"): it takes two, or letters that English lacks.
    const bool decides = best_count >= 2 || (preferred_count == 0 && has_letters_beyond_ascii(scan));
    return decides ? LanguageGuess{languages[best], true} : LanguageGuess{preferred, false};
}

}  // namespace glasshouse::lexicon
