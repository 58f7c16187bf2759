#include "platforms/facebook/hash_set.hpp"

#include <utility>

namespace glasshouse::platforms::facebook {

namespace {

__extension__ typedef unsigned __int128 Wide;  // no alias declaration takes __extension__

constexpr std::size_t kFirstSlots = 1024;

std::uint64_t used(std::uint64_t hash) { return hash == 0 ? 1 : hash; }

}  // namespace

HashSet::HashSet() : slots_(kFirstSlots) {}

std::size_t HashSet::find_slot(std::uint64_t hash) const {
    // The high half of a product maps the hash onto any table size evenly; growing by half instead of doubling then
    // keeps the table small.
    const auto wide = static_cast<Wide>(hash) * slots_.size();
    auto slot = static_cast<std::size_t>(wide >> 64U);
    while (slots_[slot] != 0 && slots_[slot] != hash) slot = slot + 1 == slots_.size() ? 0 : slot + 1;
    return slot;
}

void HashSet::grow() {
    std::vector<std::uint64_t> old(slots_.size() + slots_.size() / 2);
    std::swap(old, slots_);
    for (const std::uint64_t hash : old) {
        if (hash != 0) slots_[find_slot(hash)] = hash;
    }
}

bool HashSet::insert(std::uint64_t hash) {
    hash = used(hash);
    if ((size_ + 1) * 5 > slots_.size() * 4) grow();
    std::uint64_t& slot = slots_[find_slot(hash)];
    if (slot == hash) return false;
    slot = hash;
    ++size_;
    return true;
}

bool HashSet::contains(std::uint64_t hash) const { return slots_[find_slot(used(hash))] != 0; }

}  // namespace glasshouse::platforms::facebook
