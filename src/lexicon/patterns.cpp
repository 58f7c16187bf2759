// The only file that knows RE2 (20220601: StringPiece, no look-around). Covered by patterns_test.
#include "lexicon/patterns.hpp"

#include "lexicon/pattern_atoms.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <mutex>

namespace glasshouse::lexicon {

namespace {

// Of one expression: hundreds are in use at once, and a DFA that outgrows it starts anew.
constexpr std::int64_t kMostMemory = 1 << 20;
constexpr std::size_t kMostMatches = 1000;  // of one pattern in one text; a dump of numbers needs no more

std::unique_ptr<const RE2> compile(std::string_view expression) {
    RE2::Options options;
    options.set_log_errors(false);
    options.set_max_mem(kMostMemory);
    return std::make_unique<const RE2>(re2::StringPiece(expression.data(), expression.size()), options);
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool passes_luhn(std::string_view text) {
    int sum = 0;
    int count = 0;
    for (std::size_t i = text.size(); i-- > 0;) {
        if (!is_digit(text[i])) continue;
        int digit = text[i] - '0';
        if (count % 2 == 1) digit = digit > 4 ? digit * 2 - 9 : digit * 2;
        sum += digit;
        ++count;
    }
    return count > 1 && sum % 10 == 0;
}

bool passes_iban(std::string_view text) {
    std::string compact;
    for (const char c : text) {
        if (is_digit(c) || (c >= 'A' && c <= 'Z')) compact += c;
    }
    if (compact.size() < 15 || compact.size() > 34) return false;
    std::ranges::rotate(compact, compact.begin() + 4);
    int remainder = 0;
    for (const char c : compact) {
        remainder = is_digit(c) ? (remainder * 10 + (c - '0')) % 97 : (remainder * 100 + (c - 'A' + 10)) % 97;
    }
    return remainder == 1;
}

/// Three numbers that are a day, a month and a year in any order that people write.
bool passes_date(std::string_view text) {
    std::array<int, 3> numbers{};
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size();) {
        if (!is_digit(text[i])) {
            ++i;
            continue;
        }
        if (count == numbers.size()) return false;
        int value = 0;
        for (; i < text.size() && is_digit(text[i]) && value < 10'000; ++i) value = value * 10 + (text[i] - '0');
        numbers[count++] = value;
    }
    if (count != numbers.size()) return false;
    const auto is_year = [](int n) { return (n >= 1900 && n <= 2100) || n <= 99; };
    const auto is_day_and_month = [](int a, int b) { return a >= 1 && b >= 1 && a <= 31 && b <= 12; };
    const auto [a, b, c] = numbers;
    if (a > 31) return is_year(a) && (is_day_and_month(c, b) || is_day_and_month(b, c));
    return is_year(c) && (is_day_and_month(a, b) || is_day_and_month(b, a));
}

}  // namespace

bool passes(Check check, std::string_view text) {
    switch (check) {
        case Check::None: return true;
        case Check::Luhn: return passes_luhn(text);
        case Check::Iban: return passes_iban(text);
        case Check::Date: return passes_date(text);
    }
    return false;
}

/// Compiled by the first thread that needs it.
class Patterns::Expression {
public:
    const RE2& get(std::string_view source) {
        std::call_once(once_, [&] { compiled_ = compile(source); });
        return *compiled_;
    }

private:
    std::once_flag once_;
    std::unique_ptr<const RE2> compiled_;
};

Patterns::Patterns() = default;
Patterns::Patterns(Patterns&&) noexcept = default;
Patterns& Patterns::operator=(Patterns&&) noexcept = default;
Patterns::~Patterns() = default;

Patterns::Patterns(const RuleSet& set, std::uint32_t first_rule, Messages& messages) {
    std::vector<Literals> literals;
    for (std::uint32_t r = first_rule; r < set.rules.size(); ++r) {
        if (!set.rules[r].patterns.empty()) add_group(set, r, literals, messages);
    }
    literals.resize(languages_.size());
    add_atoms(literals);
    for (const Literals& each : literals) literals_.emplace_back(each);
    prepare();
}

void Patterns::add_atoms(std::vector<Literals>& literals) {
    const auto first_mark = static_cast<std::uint32_t>(groups_.size());
    std::vector<Row> rows(rows_.begin(), rows_.end());
    for (const Group& group : groups_) {
        for (std::uint32_t r = group.first; r < group.last; ++r) {
            std::vector<std::string> necessary = necessary_atoms(expressions_[rows[r].expression]);
            rows[r].has_atoms = !necessary.empty();
            for (std::string& atom : necessary) {
                literals[group.language].push_back({std::move(atom), first_mark + r, true});
            }
        }
    }
    rows_.assign(std::move(rows));
}

void Patterns::prepare() { compiled_ = std::make_unique<Expression[]>(rows_.size()); }

std::uint32_t Patterns::number_of_language(std::string_view language) {
    for (std::uint32_t i = 0; i < languages_.size(); ++i) {
        if (languages_[i] == language) return i;
    }
    return languages_.add(language);
}

void Patterns::add_group(const RuleSet& set, std::uint32_t rule, std::vector<Literals>& literals, Messages& messages) {
    const RuleSource& source = set.rules[rule];
    const std::string& file = set.files[source.file].path;
    Group group;
    group.rule = rule;
    group.first = static_cast<std::uint32_t>(rows_.size());
    for (std::uint32_t p = 0; p < source.patterns.size(); ++p) {
        const PatternSource& pattern = source.patterns[p];
        if (source.literals.empty() && source.terms_of(Role::Need).empty()) {
            messages.add(file, pattern.place, "E18",
                         "a pattern needs `literal:`, what the text must hold before it is tried, or `need:`");
        }
        const auto expression = compile(pattern.expression);
        if (!expression->ok()) {
            messages.add(file, pattern.place, "E18", "the pattern does not compile: " + expression->error());
        } else if (!source.is_off) {
            rows_.push_back({rule, p, expressions_.add(pattern.expression), source.check, false, 0});
        }
    }
    group.last = static_cast<std::uint32_t>(rows_.size());
    if (group.first == group.last) return;
    group.language = number_of_language(source.rule.language);
    group.is_always_tried = source.literals.empty() ? 1 : 0;
    literals.resize(languages_.size());
    for (const Literal& literal : source.literals) {
        if (literal.text.empty()) {
            group.fewest_digits = literal.digits;
        } else {
            literals[group.language].push_back({literal.text, static_cast<std::uint32_t>(groups_.size()), false});
        }
    }
    groups_.push_back(group);
}

void Patterns::find(std::string_view text, std::string_view language, const OwnerSet& owners,
                    std::vector<PatternMatch>& out) const {
    for (std::uint32_t i = 0; i < languages_.size(); ++i) {
        if (languages_[i] == language || languages_[i] == kEveryLanguage) find_of_language(text, i, owners, out);
    }
}

void Patterns::find_of_language(std::string_view text, std::uint32_t language, const OwnerSet& owners,
                                std::vector<PatternMatch>& out) const {
    thread_local std::vector<std::uint8_t> marks;
    marks.assign(groups_.size() + rows_.size(), 0);
    literals_[language].find(text, marks);
    const auto digits = static_cast<std::uint32_t>(std::ranges::count_if(text, is_digit));
    for (std::size_t g = 0; g < groups_.size(); ++g) {
        const Group& group = groups_[g];
        if (group.language != language || owners[group.rule] == 0) continue;
        const bool has_digits = group.fewest_digits != 0 && digits >= group.fewest_digits;
        if (marks[g] == 0 && !has_digits && group.is_always_tried == 0) continue;
        for (std::uint32_t r = group.first; r < group.last; ++r) {
            if (marks[groups_.size() + r] != 0 || !rows_[r].has_atoms) try_row(rows_[r], text, out);
        }
    }
}

void Patterns::try_row(const Row& row, std::string_view text, std::vector<PatternMatch>& out) const {
    const auto place = static_cast<std::size_t>(&row - rows_.values().data());
    const RE2& expression = compiled_[place].get(expressions_[row.expression]);
    const re2::StringPiece piece(text.data(), text.size());
    const int groups = expression.NumberOfCapturingGroups() > 0 ? 2 : 1;
    std::array<re2::StringPiece, 2> found;
    std::size_t at = 0;
    std::size_t count = 0;
    while (at <= text.size() && count < kMostMatches &&
           expression.Match(piece, at, text.size(), RE2::UNANCHORED, found.data(), groups)) {
        const re2::StringPiece& whole = found[0];
        const re2::StringPiece& span = groups == 2 && found[1].data() != nullptr ? found[1] : whole;
        const auto start = static_cast<std::size_t>(span.data() - text.data());
        if (!span.empty() && passes(row.check, {span.data(), span.size()})) {
            out.push_back({row.rule,
                           row.pattern,
                           {static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(start + span.size())}});
            ++count;
        }
        const std::size_t end = static_cast<std::size_t>(whole.data() - text.data()) + whole.size();
        at = std::max(end, at + 1);
    }
}

}  // namespace glasshouse::lexicon
