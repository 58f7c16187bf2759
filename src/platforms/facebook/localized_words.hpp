#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace glasshouse::platforms::facebook {

/// Lower case of ASCII letters; other letters stay as they are.
[[nodiscard]] std::string fold_case(std::string_view text);

/// One of the project's tables that give a word in many languages its meaning; columns meaning, language, word,
/// evidence, source, checked. Immutable.
class LocalizedWords {
public:
    /// Reads one of the program's own files. Requires that it is there and well-formed. The first row of a word wins.
    explicit LocalizedWords(std::string_view path);

    /// Meaning of a word as it stands in a file, mojibake and letter case aside; empty when the table does not hold it.
    /// Lives as long as the program.
    [[nodiscard]] std::string_view find(std::string_view word) const;
    /// Meaning of the longest word that stands in a repaired sentence; empty where none does.
    [[nodiscard]] std::string_view find_within(std::string_view sentence) const;

private:
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    std::unordered_map<std::string, std::string_view, TextHash, std::equal_to<>> meanings_;
};

}  // namespace glasshouse::platforms::facebook
