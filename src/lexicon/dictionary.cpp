// Open addressing with linear probing, at most three quarters full. Covered by matcher_test.
#include "lexicon/dictionary.hpp"

#include "glasshouse/text/tokens.hpp"

namespace glasshouse::lexicon {

Dictionary::Dictionary() {
    forms_.add({});
    slots_.assign(std::vector<Slot>(1024));
    bloom_.assign(std::vector<std::uint64_t>(kBloomWords));
}

Lexeme Dictionary::add(std::string_view form, bool is_hashtag) {
    const std::uint64_t hash = text::hash_of_word(form);
    if (const Lexeme known = find(hash, form, is_hashtag)) return known;
    if (forms_.size() * 4 > slots_.size() * 3) grow();
    const std::uint64_t key = hash ^ (is_hashtag ? kHashtagSalt : 0);
    const Lexeme lexeme = forms_.add(form);
    slots_.edit([&](std::vector<Slot>& slots) { insert(slots, {static_cast<std::uint32_t>(key >> 32U), lexeme}); });
    bloom_.edit(
        [&](std::vector<std::uint64_t>& bloom) { bloom[(key >> 6U) & (kBloomWords - 1)] |= 1ULL << (key & 63U); });
    return lexeme;
}

Lexeme Dictionary::probe(std::uint64_t key, std::string_view form) const {
    const std::size_t mask = slots_.size() - 1;
    const auto upper = static_cast<std::uint32_t>(key >> 32U);
    for (std::size_t i = upper & mask; slots_[i].lexeme != 0; i = (i + 1) & mask) {
        if (slots_[i].key == upper && forms_[slots_[i].lexeme] == form) return slots_[i].lexeme;
    }
    return 0;
}

void Dictionary::insert(std::vector<Slot>& slots, Slot slot) {
    const std::size_t mask = slots.size() - 1;
    std::size_t i = slot.key & mask;
    while (slots[i].lexeme != 0) i = (i + 1) & mask;
    slots[i] = slot;
}

void Dictionary::grow() {
    std::vector<Slot> slots(slots_.size() * 2);
    for (const Slot& slot : slots_) {
        if (slot.lexeme != 0) insert(slots, slot);
    }
    slots_.assign(std::move(slots));
}

}  // namespace glasshouse::lexicon
