// Terms are expanded at load, so that a text is compared with nothing but whole tokens. Covered by term_test.
#include "lexicon/term.hpp"

#include "glasshouse/text/tokens.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace glasshouse::lexicon {
namespace {

constexpr std::size_t kMaxPhrases = 256;  // a term that needs more is two terms
constexpr std::size_t kMaxOptional = 4;
constexpr std::size_t kJoinedLetters = 8;  // shorter hashtags made of two words meet other words too often

using Choices = std::vector<std::vector<Element>>;  ///< alternatives, each a run of elements

std::vector<std::string_view> split_words(std::string_view text) {
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = text.find_first_not_of(" \t", at);
        if (start == std::string_view::npos) break;
        at = std::min(text.find_first_of(" \t", start), text.size());
        words.push_back(text.substr(start, at - start));
    }
    return words;
}

/// The term with and without each group in round brackets; nothing when the brackets do not pair.
std::vector<std::string> expand_optional(std::string_view term) {
    std::vector<std::string> variants{{}};
    std::size_t groups = 0;
    for (std::size_t at = 0; at < term.size();) {
        if (term[at] == ')') return {};
        if (term[at] != '(') {
            for (std::string& variant : variants) variant += term[at];
            ++at;
            continue;
        }
        const std::size_t close = term.find(')', at);
        if (close == std::string_view::npos || close == at + 1 || ++groups > kMaxOptional) return {};
        const std::string_view group = term.substr(at + 1, close - at - 1);
        if (group.find('(') != std::string_view::npos) return {};
        const std::size_t count = variants.size();
        for (std::size_t i = 0; i < count; ++i) variants.push_back(variants[i] + std::string(group));
        at = close + 1;
    }
    return variants;
}

/// The word without its apostrophe, as people type it; absent where that gives another word (we're, I'll, she'd).
std::optional<std::string> without_apostrophe(const std::string& form) {
    const std::size_t at = form.find('\'');
    if (at == std::string::npos) return std::nullopt;
    const std::string_view end = std::string_view(form).substr(at + 1);
    if (end == "ll" || end == "re" || end == "d") return std::nullopt;
    return form.substr(0, at) + std::string(end);
}

/// The tokens of one spelled-out piece; nothing where it has none or is an address.
Choices to_choices(std::string_view piece, bool exact) {
    text::Tokens tokens;
    text::tokenize(piece, {}, tokens);
    Choices choices{{}};
    for (const text::Token& token : tokens.words) {
        if (token.kind == text::TokenKind::Opaque) return {};
        Element element{ElementKind::Word, std::string(tokens.form(token)), {}};
        if (exact) element.exact = text::slice(piece, token.span);
        const auto bare = exact ? std::nullopt : without_apostrophe(element.form);
        const std::size_t count = choices.size();
        for (std::size_t i = 0; i < count; ++i) {
            if (bare) {
                choices.push_back(choices[i]);
                choices.back().push_back({ElementKind::Word, *bare, {}});
            }
            choices[i].push_back(element);
        }
    }
    if (choices.front().empty()) return {};
    return choices;
}

struct Ending {
    std::string_view base;
    std::string_view name;
};

/// "wine/N" is "wine" and "N"; "24/7" has no ending.
Ending split_ending(std::string_view piece) {
    const std::size_t slash = piece.rfind('/');
    if (slash == std::string_view::npos || slash == 0 || slash + 1 == piece.size()) return {piece, {}};
    const std::string_view name = piece.substr(slash + 1);
    const bool is_name = std::ranges::all_of(name, [](char c) { return c >= 'A' && c <= 'Z'; });
    return is_name ? Ending{piece.substr(0, slash), name} : Ending{piece, {}};
}

/// A sign between two words, which a text may have in any form: "cow & gate".
bool is_sign(std::string_view piece) { return piece == "&" || piece == "+" || piece == "-" || piece == "/"; }

/// One expansion of a term.
class Expansion {
public:
    Expansion(const Endings& endings, bool exact, TermFault& fault) : endings_(endings), exact_(exact), fault_(fault) {}

    std::vector<Phrase> expand(std::string_view variant) {
        const std::vector<std::string_view> pieces = split_words(variant);
        if (pieces.empty()) return fail("E06", "empty term: remove the extra |");
        std::vector<Phrase> phrases{{}};
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            if (pieces[i] == "..") {
                if (i == 0 || i + 1 == pieces.size()) return fail("E06", "`..` stands between two words");
                for (Phrase& phrase : phrases) phrase.elements.push_back({ElementKind::Gap, {}, {}});
                continue;
            }
            if (pieces.size() > 1 && is_sign(pieces[i])) continue;
            if (pieces[i].starts_with('#') && pieces.size() > 1)
                return fail("E06", "a hashtag must be a term of its own");
            const Choices choices = choices_of(pieces[i]);
            if (choices.empty()) return {};
            append(phrases, choices);
            if (phrases.size() > kMaxPhrases)
                return fail("E06", "this term has too many forms: write it as several terms");
        }
        return phrases;
    }

private:
    std::vector<Phrase> fail(std::string_view code, std::string message) {
        fault_ = {code, std::move(message)};
        return {};
    }

    Choices choices_of(std::string_view piece) {
        if (piece.starts_with('#')) return hashtag(piece);
        if (piece.ends_with('*')) return prefix(piece);
        const Ending ending = split_ending(piece);
        if (ending.name.empty()) return spelled(piece);
        if (!endings_.has(ending.name)) {
            fault_ = {"E05",
                      "unknown ending /" + std::string(ending.name) +
                          ": use one that common.lex of this language defines, or a space in place of the slash"};
            return {};
        }
        Choices all;
        for (const std::string& form : endings_.expand(ending.base, ending.name)) {
            for (auto& choice : spelled(form)) all.push_back(std::move(choice));
        }
        return all;
    }

    Choices spelled(std::string_view piece) {
        Choices choices = to_choices(piece, exact_);
        if (choices.empty())
            fault_ = {"E06", "no word in \"" + std::string(piece) + "\": write letters, digits or emoji"};
        return choices;
    }

    Choices hashtag(std::string_view piece) {
        text::Tokens tokens;
        text::tokenize(piece, {}, tokens);
        if (tokens.compounds.size() != 1 || tokens.compounds[0].last != tokens.words.size()) {
            fault_ = {"E06", "this is no hashtag: write # and then letters or digits only"};
            return {};
        }
        return {{{ElementKind::Hashtag, std::string(tokens.form(tokens.compounds[0])), {}}}};
    }

    Choices prefix(std::string_view piece) {
        std::string form = text::fold(piece.substr(0, piece.size() - 1));
        const bool is_one_word = form.find_first_of(" -.*#@/") == std::string::npos;
        if (form.size() < 2 || !is_one_word || exact_) {
            fault_ = {"E06", "`*` ends a single word of at least four letters and does not go with `=`"};
            return {};
        }
        return {{{ElementKind::Prefix, std::move(form), {}}}};
    }

    static void append(std::vector<Phrase>& phrases, const Choices& choices) {
        std::vector<Phrase> longer;
        longer.reserve(phrases.size() * choices.size());
        for (const Phrase& phrase : phrases) {
            for (const auto& choice : choices) {
                longer.push_back(phrase);
                longer.back().elements.insert(longer.back().elements.end(), choice.begin(), choice.end());
            }
        }
        phrases = std::move(longer);
    }

    const Endings& endings_;
    bool exact_;
    TermFault& fault_;
};

/// "happy hour" is also "#happyhour".
std::optional<Phrase> join(const Phrase& phrase) {
    if (phrase.elements.size() < 2) return std::nullopt;
    std::string joined;
    for (const Element& element : phrase.elements) {
        if (element.kind != ElementKind::Word || !element.exact.empty()) return std::nullopt;
        for (const char c : element.form) {
            if (c != '\'' && c != '&') joined += c;
        }
    }
    if (joined.size() < kJoinedLetters) return std::nullopt;
    return Phrase{{{ElementKind::Hashtag, std::move(joined), {}}}, true};
}

bool is_vowel(char letter) { return std::string_view("aeiouAEIOU").find(letter) != std::string_view::npos; }

bool ends_so(std::string_view word, std::string_view end) {
    if (word.size() < end.size()) return false;
    const std::string_view tail = word.substr(word.size() - end.size());
    for (std::size_t i = 0; i < end.size(); ++i) {
        const char letter = tail[i] >= 'A' && tail[i] <= 'Z' ? static_cast<char>(tail[i] | 0x20) : tail[i];
        if (end[i] == 'C' ? is_vowel(letter) : end[i] != letter) return false;
    }
    return true;
}

/// Cuts letters, not bytes.
void cut_letters(std::string& word, std::size_t count) {
    while (count-- > 0 && !word.empty()) {
        while (!word.empty() && (static_cast<unsigned char>(word.back()) & 0xC0U) == 0x80U) word.pop_back();
        if (!word.empty()) word.pop_back();
    }
}

}  // namespace

bool Endings::parse_form(std::string_view text, Form& form) {
    if (text.starts_with('*')) {
        form.doubles_last = true;
        text.remove_prefix(1);
    } else if (text.starts_with('-') && text.size() > 1 && text[1] >= '1' && text[1] <= '9') {
        form.cut = static_cast<std::uint8_t>(text[1] - '0');
        text.remove_prefix(2);
    }
    if (!text.starts_with('+') || text.size() < 2) return false;
    form.suffix = text.substr(1);
    return true;
}

bool Endings::add(std::string_view name, std::string_view when) {
    const std::size_t arrow = when.find("->");
    if (arrow == std::string_view::npos) return false;
    Line line;
    for (const std::string_view end : split_words(when.substr(0, arrow))) {
        if (end != "any") line.ends.emplace_back(end);
    }
    for (const ListPart& part : split_list(when.substr(arrow + 2))) {
        if (!parse_form(part.text, line.forms.emplace_back())) return false;
    }
    classes_[std::string(name)].push_back(std::move(line));
    return true;
}

std::vector<std::string> Endings::expand(std::string_view word, std::string_view name) const {
    std::vector<std::string> forms{std::string(word)};
    for (const Line& line : classes_.find(name)->second) {
        const bool fits =
            line.ends.empty() || std::ranges::any_of(line.ends, [&](const auto& end) { return ends_so(word, end); });
        if (!fits) continue;
        for (const Form& form : line.forms) {
            std::string inflected(word);
            cut_letters(inflected, form.cut);
            if (form.doubles_last && !inflected.empty()) inflected += inflected.back();
            inflected += form.suffix;
            if (std::ranges::find(forms, inflected) == forms.end()) forms.push_back(std::move(inflected));
        }
        break;
    }
    return forms;
}

Term parse_term(std::string_view source, const Endings& endings, TermFault& fault) {
    Term term{std::string(source), {}, {}};
    const bool exact = source.starts_with('=');
    const std::vector<std::string> variants = expand_optional(exact ? source.substr(1) : source);
    if (variants.empty()) {
        fault = {"E06", "the brackets do not pair: write whisk(e)y, at most four times a term"};
        return term;
    }
    Expansion expansion(endings, exact, fault);
    const auto add = [&](Phrase phrase) {
        if (std::ranges::find(term.phrases, phrase) == term.phrases.end()) term.phrases.push_back(std::move(phrase));
    };
    for (const std::string& variant : variants) {
        for (Phrase& phrase : expansion.expand(variant)) add(std::move(phrase));
    }
    if (!fault.code.empty()) {
        term.phrases.clear();
        return term;
    }
    const std::size_t listed = term.phrases.size();
    for (std::size_t i = 0; i < listed; ++i) {
        if (auto joined = join(term.phrases[i])) add(*std::move(joined));
    }
    return term;
}

}  // namespace glasshouse::lexicon
