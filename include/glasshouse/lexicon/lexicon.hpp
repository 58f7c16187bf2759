#pragma once

#include "glasshouse/base/result.hpp"
#include "glasshouse/base/timestamp.hpp"
#include "glasshouse/model/item_kind.hpp"
#include "glasshouse/model/topic.hpp"
#include "glasshouse/text/text.hpp"

#include <cstdint>
#include <iosfwd>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace glasshouse::lexicon {

/// A rule as reports need it.
struct Rule {
    std::string id;   ///< full, "alcohol.drink"
    std::string say;  ///< the sentence the reader sees
    model::Topic topic = model::Topic::Family;
    model::Grades grades;
    std::string lexicon;  ///< id of the file it stands in, "alcohol.en"
    std::string language;
    bool is_private = false;  ///< from a user's private file: its terms are never written anywhere
    std::string was;          ///< id that the rule had in earlier versions; may be empty
};

/// One place where a rule matched, accepted or not.
struct Hit {
    std::uint32_t rule = 0;  ///< index into Lexicons::rules()
    text::Span span;
    model::Certainty certainty = model::Certainty::Sure;
    bool accepted = true;
    std::vector<std::string> why;  ///< the words that decided, first the term: `term "wine/N"`, `masked by "root beer"`
};

/// Identity of a loaded file for reports.
struct LexiconInfo {
    std::string id;
    std::string version;
    std::string sha256;
    std::string language;
    bool is_private = false;
};

/// One line of the linter: file:line:column, code, and what to do.
struct LintMessage {
    std::string file;
    std::uint32_t line = 0;
    std::uint32_t column = 0;
    std::string code;  ///< "E11", "W21", "N30"
    std::string message;

    friend bool operator==(const LintMessage&, const LintMessage&) = default;
};
[[nodiscard]] std::string to_string(const LintMessage& message);

/// A file of rules to load: its path for messages and its content.
struct LexiconSource {
    std::string path;
    std::string content;
    bool others_can_read = false;  ///< the file's permissions let other users in; a private file should not
};

/// The files that the program carries, in load order (common first).
[[nodiscard]] std::vector<LexiconSource> built_in_sources();

/// Those files, compiled while the program was built: for Lexicons::load(). Links to the library
/// glasshouse_lexicon_image, which the tool that makes it does without.
[[nodiscard]] std::string_view built_in_image();

/// What one text came to.
struct Reading {
    std::vector<Hit> hits;  ///< accepted ones, by span; rejected ones too when asked for
    std::string language;   ///< BCP 47 of the language read as; empty when the text has no words
    bool judged = true;     ///< false: its language has no lexicon
};

struct ReadOptions {
    model::Genre genre = model::Genre::Post;
    bool shared = false;             ///< somebody else's words passed on: certainty is at most Maybe
    bool with_rejected = false;      ///< for `explain`
    std::string_view language = {};  ///< forces a language; empty: found per text
    std::optional<Date> day = {};    ///< when it was written: names count in their time only
};

class CompiledRules;

/// All rules of all loaded files, compiled into one matcher. Immutable and thread-safe once built.
class Lexicons {
public:
    /// Compiles; the first E code ends in Invalid with the linter's message.
    [[nodiscard]] static Result<Lexicons> build(const std::vector<LexiconSource>& sources);
    /// The sources compiled, as bytes that load() of the same build of the program reads.
    [[nodiscard]] static Result<std::string> compile_image(const std::vector<LexiconSource>& sources);
    /// The same as building the sources of the image and then a user's own files, without the time it takes. Requires
    /// an image of what `sources` gives at an address that is a multiple of 8; it must outlive the result. Fails as
    /// build() does.
    [[nodiscard]] static Result<Lexicons> load(std::string_view image, const std::vector<LexiconSource>& own,
                                               std::vector<LexiconSource> (*sources)() = &built_in_sources);
    Lexicons(Lexicons&&) noexcept;
    Lexicons& operator=(Lexicons&&) noexcept;
    ~Lexicons();

    [[nodiscard]] std::span<const Rule> rules() const;
    [[nodiscard]] std::span<const LexiconInfo> infos() const;
    /// Hits of all rules in the text. At most one accepted hit per rule; where accepted hits of one topic overlap the
    /// higher max(privacy, conduct) wins, then the longer, then the earlier rule.
    [[nodiscard]] Reading read(std::string_view text, const ReadOptions& options) const;

private:
    explicit Lexicons(std::unique_ptr<const CompiledRules> compiled);
    std::unique_ptr<const CompiledRules> compiled_;
};

/// Every finding of the linter over the sources, in file order; where files are named, over these alone.
[[nodiscard]] std::vector<LintMessage> lint(const std::vector<LexiconSource>& sources,
                                            const std::vector<std::string>& files = {});

/// One line `+`, `-` or `?` of a lexicon file and what became of it.
struct ExampleResult {
    std::string file;
    std::uint32_t line = 0;
    std::string rule;
    char mark = '+';
    std::string text;
    bool passed = false;
    std::string reason;  ///< why it failed, or N30's words
};
/// The examples of the sources; where files are named, of these alone.
[[nodiscard]] Result<std::vector<ExampleResult>> run_examples(const std::vector<LexiconSource>& sources,
                                                              const std::vector<std::string>& files = {});

/// The expanded terms of one rule or of all rules of a topic, one a line, for `lexicon show`.
[[nodiscard]] Result<std::string> show_terms(const std::vector<LexiconSource>& sources, std::string_view rule_or_topic);

/// How often a topic's findings are right, measured on texts that nobody wrote the rules from.
struct Quality {
    std::string topic;
    std::string language;
    double precision = 0;
    double recall = 0;
    std::uint64_t n = 0;
    std::string set;

    friend bool operator==(const Quality&, const Quality&) = default;
};

/// Measures the lexicons on a gold file (header `id lang kind labels split text`, tab-separated); only rows of `split`,
/// of all when it is empty.
[[nodiscard]] Result<std::vector<Quality>> measure(const Lexicons& lexicons, std::string_view gold_tsv,
                                                   std::string_view set, std::string_view split);

}  // namespace glasshouse::lexicon
