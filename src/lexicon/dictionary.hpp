#pragma once

#include "lexicon/column.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace glasshouse::lexicon {

/// Number of a word form that some term uses; 0 stands for a form that none uses.
using Lexeme = std::uint32_t;

/// Folded word forms and their numbers. Filled once, then only asked; asking allocates nothing.
class Dictionary {
public:
    Dictionary();

    /// The form's number, made if it is new. A hashtag and a word of the same letters are two forms.
    Lexeme add(std::string_view form, bool is_hashtag);
    /// Requires hash == text::hash_of_word(form).
    [[nodiscard]] Lexeme find(std::uint64_t hash, std::string_view form, bool is_hashtag) const {
        const std::uint64_t key = hash ^ (is_hashtag ? kHashtagSalt : 0);
        if ((bloom_[(key >> 6U) & (kBloomWords - 1)] >> (key & 63U) & 1U) == 0) return 0;
        return probe(key, form);
    }
    [[nodiscard]] std::size_t size() const { return forms_.size(); }
    [[nodiscard]] std::string_view form(Lexeme lexeme) const { return forms_[lexeme]; }

    template <class Image>
    void transfer(Image& image) {
        forms_.transfer(image);
        image.column(slots_);
        image.column(bloom_);
    }

private:
    static constexpr std::uint64_t kHashtagSalt = 0xA5A5F00DC0FFEE11U;
    static constexpr std::size_t kBloomWords = 8192;
    struct Slot {
        std::uint32_t key = 0;  ///< the upper half of it: enough to tell nearly all others apart
        Lexeme lexeme = 0;
    };

    [[nodiscard]] Lexeme probe(std::uint64_t key, std::string_view form) const;
    static void insert(std::vector<Slot>& slots, Slot slot);
    void grow();

    Texts forms_;  ///< by number; the first is nobody's
    Column<Slot> slots_;
    /// One bit for each of the low 19 bits of a key: most words of a text are in no term, and this says so from the
    /// first-level cache.
    Column<std::uint64_t> bloom_;
};

}  // namespace glasshouse::lexicon
