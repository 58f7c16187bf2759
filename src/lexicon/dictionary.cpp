// Open addressing with linear probing, at most half full. Covered by matcher_test.
#include "lexicon/dictionary.hpp"

#include "glasshouse/text/tokens.hpp"

namespace glasshouse::lexicon {

Dictionary::Dictionary() : forms_(1), keys_(1), slots_(1024), bloom_(8192) {}

Lexeme Dictionary::add(std::string_view form, bool is_hashtag) {
    const std::uint64_t hash = text::hash_of_word(form);
    if (const Lexeme known = find(hash, form, is_hashtag)) return known;
    if (forms_.size() * 2 > slots_.size()) grow();
    const auto lexeme = static_cast<Lexeme>(forms_.size());
    const std::uint64_t key = hash ^ (is_hashtag ? kHashtagSalt : 0);
    forms_.emplace_back(form);
    keys_.push_back(key);
    insert(key, lexeme);
    bloom_[(key >> 6U) & (bloom_.size() - 1)] |= 1ULL << (key & 63U);
    return lexeme;
}

Lexeme Dictionary::probe(std::uint64_t key, std::string_view form) const {
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t i = (key >> 20U) & mask; slots_[i].lexeme != 0; i = (i + 1) & mask) {
        if (slots_[i].key == key && forms_[slots_[i].lexeme] == form) return slots_[i].lexeme;
    }
    return 0;
}

void Dictionary::insert(std::uint64_t key, Lexeme lexeme) {
    const std::size_t mask = slots_.size() - 1;
    std::size_t i = (key >> 20U) & mask;
    while (slots_[i].lexeme != 0) i = (i + 1) & mask;
    slots_[i] = {key, lexeme};
}

void Dictionary::grow() {
    slots_.assign(slots_.size() * 2, {});
    for (Lexeme lexeme = 1; lexeme < forms_.size(); ++lexeme) insert(keys_[lexeme], lexeme);
}

}  // namespace glasshouse::lexicon
