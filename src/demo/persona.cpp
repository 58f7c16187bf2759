// Who the demo account is about. Names come from data/demo/names.tsv, all invented.

#include "demo/persona.hpp"

#include "demo/material.hpp"

#include <array>

namespace glasshouse::demo {
namespace {

constexpr std::size_t kFriends = 64;
constexpr std::size_t kNamedFriends = 6;

std::string to_user_name(const std::string& first, const std::string& last) {
    std::string name;
    for (const char c : first + "." + last) name += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return name;
}

/// Seed 1 takes the first name of each role, so that the demo in the README is about one and the same person.
std::string choose(const std::vector<std::string>& names, std::uint64_t seed, Random& random) {
    return seed == 1 ? names.front() : random.pick(names);
}

std::vector<std::string> make_friends(const Rows& names, Random& random) {
    const std::vector<std::string> first = cells_of(names, "friend-first");
    const std::vector<std::string> last = cells_of(names, "friend-last");
    std::vector<std::string> friends;
    // Steps that share no factor with the number of pairs visit each pair once.
    const std::size_t pairs = first.size() * last.size();
    std::size_t at = random.below(pairs);
    while (friends.size() < kFriends) {
        friends.push_back(first[at % first.size()] + " " + last[at / first.size()]);
        at = (at + 29) % pairs;
    }
    return friends;
}

}  // namespace

std::string Persona::fill(std::string_view text) const {
    return fill_slots(text, [this](std::string_view slot) {
        const auto word = words.find(slot);
        return word == words.end() ? "{" + std::string(slot) + "}" : word->second;
    });
}

Persona make_persona(std::uint64_t seed) {
    static constexpr std::array<std::string_view, 6> kRoles{"partner", "son", "daughter", "town", "hometown", "street"};
    static constexpr std::array<std::string_view, 2> kColumns{"role", "name"};
    const Rows names = load_rows("data/demo/names.tsv", kColumns);
    Random random(seed, "persona");
    Persona persona;
    persona.first_name = choose(cells_of(names, "owner-first"), seed, random);
    persona.last_name = choose(cells_of(names, "owner-last"), seed, random);
    persona.name = persona.first_name + " " + persona.last_name;
    persona.user_name = to_user_name(persona.first_name, persona.last_name);
    for (const std::string_view role : kRoles) {
        persona.words.emplace(role, choose(cells_of(names, role), seed, random));
    }
    persona.words["partner"] += " " + persona.last_name;
    persona.words["mother"] = choose(cells_of(names, "mother"), seed, random) + " " + persona.last_name;
    persona.town = persona.words.at("town");
    persona.hometown = persona.words.at("hometown");
    persona.friends = make_friends(names, random);
    for (std::size_t i = 0; i < kNamedFriends; ++i) {
        persona.words.emplace("friend" + std::to_string(i + 1), persona.friends[i]);
    }
    return persona;
}

}  // namespace glasshouse::demo
