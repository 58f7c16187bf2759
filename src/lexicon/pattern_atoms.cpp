// RE2 knows which strings a text must hold for an expression to match, as an and-or tree that it does not show. It
// answers whether some set of strings could be enough, though, and that is all it takes: strings whose absence rules a
// match out, however many of the others are there. Covered by patterns_test.
#include "lexicon/pattern_atoms.hpp"

#include "lexicon/letter_share.hpp"

#include <re2/filtered_re2.h>
#include <re2/re2.h>

#include <algorithm>
#include <functional>

namespace glasshouse::lexicon {
namespace {

constexpr int kShortestAtom = 2;

/// What of an atom is ASCII: letters beyond it may stand in a text in either case.
std::string longest_ascii_part(const std::string& atom) {
    std::string best;
    std::string part;
    for (const char byte : atom + '\xFF') {
        if (static_cast<unsigned char>(byte) < 0x80U) {
            part += byte;
            continue;
        }
        if (part.size() > best.size()) best = part;
        part.clear();
    }
    return best;
}

bool could_match(const re2::FilteredRE2& filter, const std::vector<bool>& is_absent) {
    std::vector<int> present;
    for (std::size_t i = 0; i < is_absent.size(); ++i) {
        if (!is_absent[i]) present.push_back(static_cast<int>(i));
    }
    std::vector<int> possible;
    filter.AllPotentials(present, &possible);
    return !possible.empty();
}

}  // namespace

std::vector<std::string> necessary_atoms(std::string_view expression) {
    RE2::Options options;
    options.set_log_errors(false);
    re2::FilteredRE2 filter(kShortestAtom);
    int id = 0;
    if (filter.Add(re2::StringPiece(expression.data(), expression.size()), options, &id) != RE2::NoError) return {};
    std::vector<std::string> atoms;
    filter.Compile(&atoms);
    std::vector<std::string> parts;
    for (const std::string& atom : atoms) parts.push_back(longest_ascii_part(atom));
    std::vector<bool> is_needed(atoms.size(), true);
    if (could_match(filter, is_needed)) return {};

    std::vector<std::size_t> commonest_first(atoms.size());
    for (std::size_t i = 0; i < atoms.size(); ++i) commonest_first[i] = i;
    std::ranges::stable_sort(commonest_first, std::greater{}, [&](std::size_t i) { return commonness(parts[i]); });
    for (const std::size_t i : commonest_first) {
        is_needed[i] = false;
        if (could_match(filter, is_needed)) is_needed[i] = true;
    }
    std::vector<std::string> necessary;
    for (std::size_t i = 0; i < atoms.size(); ++i) {
        if (!is_needed[i]) continue;
        if (parts[i].empty()) return {};
        necessary.push_back(parts[i]);
    }
    std::ranges::sort(necessary);
    necessary.erase(std::ranges::unique(necessary).begin(), necessary.end());
    return necessary;
}

}  // namespace glasshouse::lexicon
