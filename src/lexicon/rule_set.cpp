// Joins files into one set of rules: endings first, then rules, then what later files add to or silence in earlier
// ones. Covered by lint_test and read_test.
#include "lexicon/rule_set.hpp"

#include "glasshouse/base/digest.hpp"
#include "lexicon/names_table.hpp"
#include "lexicon/rule_builder.hpp"

#include <algorithm>
#include <charconv>
#include <map>

namespace glasshouse::lexicon {
namespace {

constexpr std::uint32_t kFormat = 1;

using EndingsByLanguage = std::map<std::string, Endings, std::less<>>;

bool is_common(const LexFile& file) { return file.header_value(Key::Lexicon).starts_with("common."); }

/// The part of a block's id before its dot, and the part after.
std::string_view family_of(std::string_view id) { return id.substr(0, id.find('.')); }
std::string_view name_of(std::string_view id) {
    const std::size_t dot = id.find('.');
    return dot == std::string_view::npos ? std::string_view{} : id.substr(dot + 1);
}

/// "pt" for "pt-BR": variants of a language share rules and cues.
std::string primary_language(std::string_view tag) { return std::string(tag.substr(0, tag.find('-'))); }

class Loader {
public:
    Loader(KnownRules known, Messages& messages) : messages_(messages), known_(std::move(known)) {
        set_.infos = known_.infos;
        set_.rules = std::move(known_.rules);
    }

    RuleSet load(const std::vector<LexiconSource>& sources) {
        for (const LexiconSource& source : sources) read_file(source);
        for (const LexFile& file : set_.files) read_header(file);
        for (const LexiconSource& source : known_.common) read_endings(parse_lex_file(source, messages_));
        for (const LexFile& file : set_.files) read_endings(file);
        for (std::uint32_t i = 0; i < set_.files.size(); ++i) read_blocks(i);
        for (std::uint32_t i = 0; i < set_.files.size(); ++i) add_names(i, sources[i]);
        for (const LexFile& file : set_.files) silence(file);
        for (const RuleSource& rule : set_.rules) check_rule(rule);
        return std::move(set_);
    }

private:
    void report(const LexFile& file, Place place, std::string_view code, std::string message) {
        messages_.add(file.path, place, code, std::move(message));
    }

    /// A names table has no blocks; its rows are read when the rules are there.
    void read_file(const LexiconSource& source) {
        if (!is_names_table(source.path)) {
            set_.files.push_back(parse_lex_file(source, messages_));
            return;
        }
        LexFile& file = set_.files.emplace_back();
        file.path = source.path;
        file.content_sha256 = sha256_hex(source.content);
    }

    void add_names(std::uint32_t index, const LexiconSource& source) {
        if (!is_names_table(source.path)) return;
        const NamesTable table = parse_names_table(source, messages_);
        LexiconInfo& info = set_.infos[known_.infos.size() + index];
        info.id = table.id;
        info.version = table.version;
        info.language = kEveryLanguage;  // a name is the same in all
        for (const NameRow& row : table.rows) {
            const auto target = set_.find_rule(row.rule);
            if (!target) {
                report(set_.files[index], row.place, "E19", "there is no rule " + row.rule + " for this name");
                continue;
            }
            RuleSource& rule = set_.rules[*target];
            TermFault fault;
            Term term = parse_term(row.name, endings_[rule.rule.language], fault);
            if (!fault.code.empty()) {
                report(set_.files[index], row.place, fault.code, "\"" + row.name + "\": " + fault.message);
                continue;
            }
            term.place = row.place;
            term.from = row.from;
            term.to = row.to;
            rule.terms[std::to_underlying(Role::Any)].push_back(std::move(term));
        }
    }

    void read_header(const LexFile& file) {
        if (is_names_table(file.path)) {
            set_.infos.push_back({{}, {}, file.content_sha256, {}, false});
            return;
        }

        const bool needs_topic = !is_common(file) && file.find_header(Key::Extends) == nullptr;
        for (const Key key : {Key::Lexicon, Key::Format, Key::Version, Key::Topic, Key::Lang, Key::About}) {
            if (file.find_header(key) != nullptr || (key == Key::Topic && !needs_topic)) continue;
            report(file, {1, 1}, "E10", "the head of the file lacks \"" + std::string(row_of(key).id) + ":\"");
        }
        check_format(file);
        if (const Field* topic = file.find_header(Key::Topic);
            topic != nullptr && !find_by_id(model::kTopics, topic->value)) {
            report(file, topic->place, "E15", "\"" + topic->value + "\" is no topic of this program");
        }
        if (const Field* extends = file.find_header(Key::Extends)) {
            const bool is_loaded =
                std::ranges::find(known_.infos, extends->value, &LexiconInfo::id) != known_.infos.end() ||
                std::ranges::any_of(set_.files, [&](const LexFile& other) {
                    return other.header_value(Key::Lexicon) == extends->value;
                });
            if (!is_loaded) report(file, extends->place, "E19", "no lexicon \"" + extends->value + "\" is loaded");
        }
        const Field* is_private = file.find_header(Key::Private);
        if (is_private != nullptr && is_private->value != "yes" && is_private->value != "no") {
            report(file, is_private->place, "E17", "private is `yes` or `no`");
        }
        set_.infos.push_back({std::string(file.header_value(Key::Lexicon)),
                              std::string(file.header_value(Key::Version)), file.content_sha256,
                              std::string(file.header_value(Key::Lang)),
                              is_private != nullptr && is_private->value != "no"});
    }

    [[nodiscard]] const LexiconInfo& info_of(std::uint32_t file) const {
        return set_.infos[known_.infos.size() + file];
    }

    void check_format(const LexFile& file) {
        const Field* format = file.find_header(Key::Format);
        if (format == nullptr) return;
        std::uint32_t value = 0;
        std::from_chars(format->value.data(), format->value.data() + format->value.size(), value);
        if (value == kFormat) return;
        report(file, format->place, "E08",
               "this file needs format " + format->value +
                   "; this program reads 1: get a newer program or write `format: 1`");
    }

    void read_endings(const LexFile& file) {
        for (const Block& block : file.blocks) {
            if (family_of(block.id) != "ending") continue;
            Endings& endings = endings_[primary_language(file.header_value(Key::Lang))];
            for (const Field& field : block.fields) {
                if (field.key == Key::When && endings.add(name_of(block.id), field.value)) continue;
                report(file, field.place, "E05", "write `when: s x ch -> +es | +ed`; see docs/lexicon-format.md");
            }
        }
    }

    void read_blocks(std::uint32_t index) {
        const LexFile& file = set_.files[index];
        RuleBuilder builder(file, endings_[primary_language(file.header_value(Key::Lang))], messages_);
        for (const Block& block : file.blocks) {
            const std::string_view family = family_of(block.id);
            if (family == "ending") continue;
            if (family == "cue" || family == "language" || family == "words") {
                read_word_list(file, block, builder);
            } else if (block.adds) {
                add_to_rule(index, block, builder);
            } else {
                read_rule(index, block, builder);
            }
        }
    }

    void read_word_list(const LexFile& file, const Block& block, RuleBuilder& builder) {
        std::vector<Term> terms;
        for (const Field& field : block.fields) {
            if (field.key != Key::Any) {
                report(file, field.place, "E02", "a list of words has `any:` lines only");
                continue;
            }
            for (Term& term : builder.read_terms(field)) terms.push_back(std::move(term));
        }
        const std::string language = primary_language(file.header_value(Key::Lang));
        const std::string_view name = name_of(block.id);
        if (family_of(block.id) == "language") {
            set_.languages.push_back({std::string(name), std::move(terms)});
        } else if (block.id == "words.common") {
            set_.common_words.push_back({language, std::move(terms)});
        } else if (block.id == "words.unmarked") {
            set_.unmarked_words.push_back({language, std::move(terms)});
        } else if (const auto kind = find_by_id(kCueKinds, name); kind && family_of(block.id) == "cue") {
            set_.cues.push_back({language, *kind, std::move(terms)});
        } else {
            report(file, block.place, "E15", "\"" + block.id + "\" is no list that the program knows");
        }
    }

    void add_to_rule(std::uint32_t index, const Block& block, RuleBuilder& builder) {
        const auto target = set_.find_rule(block.id);
        if (!target) {
            return report(set_.files[index], block.place, "E19",
                          "there is no rule " + block.id + " to add to; leave out the + to write a new one");
        }
        RuleSource& rule = set_.rules[*target];
        builder.apply(block, rule);
        rule.example_files.resize(rule.examples.size(), index);
        // What somebody adds in private must not come out through a rule that is public.
        rule.rule.is_private |= info_of(index).is_private;
    }

    void read_rule(std::uint32_t index, const Block& block, RuleBuilder& builder) {
        const LexFile& file = set_.files[index];
        const auto topic = model::topic_of_rule(block.id);
        const std::string_view own_topic = file.header_value(Key::Topic);
        if (!topic || name_of(block.id).empty()) {
            return report(file, block.place, "E15",
                          "\"" + block.id + "\" must be a topic, a dot and a name, such as alcohol.drink");
        }
        if (!own_topic.empty() && own_topic != family_of(block.id)) {
            report(file, block.place, "E15",
                   "\"" + block.id + "\" must start with \"" + std::string(own_topic) + ".\", the topic of this file");
        }
        if (const auto same = set_.find_rule(block.id); same && set_.rules[*same].file != index) {
            const RuleSource& other = set_.rules[*same];
            return report(file, block.place, "E03",
                          "rule " + block.id + " is already in " +
                              (other.file == kKnownFile ? other.rule.lexicon : set_.files[other.file].path) +
                              ": write [" + block.id + " +] to add to it");
        }
        RuleSource rule;
        rule.file = index;
        rule.place = block.place;
        rule.rule.id = block.id;
        rule.rule.topic = *topic;
        rule.rule.lexicon = info_of(index).id;
        rule.rule.language = primary_language(info_of(index).language);
        rule.rule.is_private = info_of(index).is_private;
        builder.apply(block, rule);
        rule.example_files.resize(rule.examples.size(), index);
        if (block.find_field(Key::Privacy) == nullptr)
            report(file, block.place, "E12", "the rule lacks `privacy:`, 0-3");
        set_.rules.push_back(std::move(rule));
    }

    void silence(const LexFile& file) {
        for (const Field& field : file.header) {
            if (field.key != Key::Off) continue;
            for (const ListPart& part : split_list(field.value)) silence(file, field, part);
        }
    }

    void silence(const LexFile& file, const Field& field, const ListPart& part) {
        const Place place{field.place.line, field.place.column + part.offset};
        const std::size_t quote = part.text.find('"');
        const auto target = set_.find_rule(trim(part.text.substr(0, quote)));
        if (!target)
            return report(file, place, "E19",
                          "there is no rule \"" + std::string(trim(part.text.substr(0, quote))) + "\" to switch off");
        if (quote == std::string_view::npos) {
            set_.rules[*target].is_off = true;
            return;
        }
        const std::string_view word =
            part.text.substr(quote + 1, part.text.size() - quote - (part.text.ends_with('"') ? 2 : 1));
        if (set_.rules[*target].file == kKnownFile && known_.has_term(*target, word)) {
            set_.silenced.push_back({*target, std::string(word)});
            return;
        }
        auto& terms = set_.rules[*target].terms[std::to_underlying(Role::Any)];
        const auto gone = std::ranges::remove(terms, word, &Term::source);
        if (gone.empty())
            return report(file, place, "E19", "the rule has no term written so: `lexicon show` lists them");
        terms.erase(gone.begin(), gone.end());
    }

    void check_rule(const RuleSource& rule) {
        if (rule.file == kKnownFile) return;
        const LexFile& file = set_.files[rule.file];
        if (rule.rule.say.empty())
            report(file, rule.place, "E11", rule.rule.id + " has no `say:`, the words that a reader sees");
        if (rule.terms_of(Role::Any).empty() && rule.patterns.empty() && !rule.is_off) {
            report(file, rule.place, "E11", rule.rule.id + " has no `any:` and no `pattern:`, so it can find nothing");
        }
        if (rule.denial == Denial::Other && !set_.find_rule(rule.denied_rule)) {
            report(file, rule.denial_place, "E13",
                   "negated points to \"" + rule.denied_rule + "\", which does not exist");
        }
    }

    Messages& messages_;
    KnownRules known_;
    RuleSet set_;
    EndingsByLanguage endings_;
};

}  // namespace

std::optional<std::uint32_t> RuleSet::find_rule(std::string_view id) const {
    const auto found = std::ranges::find_if(rules, [&](const RuleSource& rule) { return rule.rule.id == id; });
    if (found == rules.end()) return std::nullopt;
    return static_cast<std::uint32_t>(found - rules.begin());
}

RuleSet load_rule_set(const std::vector<LexiconSource>& sources, Messages& messages) {
    return load_rule_set_on({}, sources, messages);
}

RuleSet load_rule_set_on(KnownRules known, const std::vector<LexiconSource>& sources, Messages& messages) {
    return Loader(std::move(known), messages).load(sources);
}

}  // namespace glasshouse::lexicon
