// Covered by patterns_test.
#include "lexicon/literal_finder.hpp"

#include <algorithm>

namespace glasshouse::lexicon {
namespace {

/// The automaton while it grows.
class Automaton {
public:
    using Groups = std::vector<std::uint32_t>;

    explicit Automaton(const std::vector<LiteralFinder::Literal>& literals) {
        for (const LiteralFinder::Literal& literal : literals) {
            for (const char byte : literal.text) {
                std::uint16_t& known = class_of[static_cast<unsigned char>(byte)];
                if (known == 0) known = static_cast<std::uint16_t>(classes++);
            }
        }
        next.resize(classes);
        groups.resize(1);
        for (const LiteralFinder::Literal& literal : literals) add(literal);
        link();
    }

    std::vector<std::uint16_t> class_of = std::vector<std::uint16_t>(256);
    std::uint32_t classes = 1;
    std::vector<std::uint32_t> next;
    std::vector<Groups> groups;  ///< by row

private:
    void add(const LiteralFinder::Literal& literal) {
        std::uint32_t state = 0;
        for (const char byte : literal.text) {
            const std::size_t cell = state + class_of[static_cast<unsigned char>(byte)];
            if (next[cell] == 0) {
                next[cell] = static_cast<std::uint32_t>(next.size());
                next.resize(next.size() + classes);
                groups.emplace_back();
            }
            state = next[cell];
        }
        groups[state / classes].push_back(literal.group);
    }

    /// Breadth first: each state takes over what its longest proper suffix knows.
    void link() {
        std::vector<std::uint32_t> suffix(groups.size());
        std::vector<std::uint32_t> order;
        for (std::uint32_t c = 0; c < classes; ++c) {
            if (next[c] != 0) order.push_back(next[c]);
        }
        for (std::size_t i = 0; i < order.size(); ++i) {
            for (std::uint32_t c = 0; c < classes; ++c) {
                std::uint32_t& child = next[order[i] + c];
                const std::uint32_t fallback = next[suffix[order[i] / classes] + c];
                if (child == 0) {
                    child = fallback;
                    continue;
                }
                suffix[child / classes] = fallback;
                const Groups inherited = groups[fallback / classes];
                Groups& own = groups[child / classes];
                own.insert(own.end(), inherited.begin(), inherited.end());
                order.push_back(child);
            }
        }
        for (Groups& each : groups) {
            std::ranges::sort(each);
            each.erase(std::ranges::unique(each).begin(), each.end());
        }
    }
};

}  // namespace

LiteralFinder::LiteralFinder(const std::vector<Literal>& literals, bool any_case) {
    Automaton automaton(literals);
    for (std::size_t letter = 'A'; any_case && letter <= 'Z'; ++letter) {
        automaton.class_of[letter] = automaton.class_of[letter + ('a' - 'A')];
    }
    for (State& step : automaton.next) {
        if (!automaton.groups[step / automaton.classes].empty()) step |= kEnds;
    }
    std::vector<std::uint32_t> begin;
    std::vector<std::uint32_t> groups;
    for (const Automaton::Groups& each : automaton.groups) {
        begin.push_back(static_cast<std::uint32_t>(groups.size()));
        groups.insert(groups.end(), each.begin(), each.end());
    }
    begin.push_back(static_cast<std::uint32_t>(groups.size()));
    class_of_.assign(std::move(automaton.class_of));
    next_.assign(std::move(automaton.next));
    group_begin_.assign(std::move(begin));
    groups_.assign(std::move(groups));
}

void LiteralFinder::mark(std::string_view text, std::vector<std::uint8_t>& groups) const {
    const std::size_t classes = next_.size() / (group_begin_.size() - 1);
    State state = 0;
    for (const char byte : text) {
        state = next_[(state & ~kEnds) + class_of_[static_cast<unsigned char>(byte)]];
        if ((state & kEnds) == 0) continue;
        const std::size_t row = (state & ~kEnds) / classes;
        for (std::uint32_t i = group_begin_[row]; i < group_begin_[row + 1]; ++i) groups[groups_[i]] = 1;
    }
}

}  // namespace glasshouse::lexicon
