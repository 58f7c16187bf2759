#pragma once

#include "glasshouse/assess/audit.hpp"
#include "glasshouse/assess/item_source.hpp"
#include "glasshouse/base/resource.hpp"
#include "glasshouse/base/result.hpp"

#include <cstdint>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace glasshouse::report {

/// For whom a copy is made: with evidence for the owner, or without for a supervisor or a board.
enum class Redaction : std::uint8_t { None, Supervisor, Board };

struct Options {
    Redaction redaction = Redaction::None;
    bool all_items = false;     ///< every item, not only those with a finding or newly visible
    bool show_names = false;    ///< other people's names unmasked
    bool exact_places = false;  ///< positions not rounded to 0.01 degrees
    bool keep_days = false;     ///< a supervisor's copy: days, not months only
};

/// Each writes one whole file to the stream, from the same audit and items; equal input gives equal bytes.
[[nodiscard]] Result<void> write_json(const assess::Audit& audit, const assess::ItemSource& items,
                                      const Options& options, std::ostream& out);
[[nodiscard]] Result<void> write_html(const assess::Audit& audit, const assess::ItemSource& items,
                                      const Options& options, std::ostream& out);
/// The summary holds no evidence, names or places: fit for a note, as for a supervisor.
[[nodiscard]] Result<void> write_markdown(const assess::Audit& audit, const assess::ItemSource& items,
                                          const Options& options, std::ostream& out);
[[nodiscard]] Result<void> write_items_csv(const assess::Audit& audit, const assess::ItemSource& items,
                                           const Options& options, std::ostream& out);
[[nodiscard]] Result<void> write_findings_csv(const assess::Audit& audit, const assess::ItemSource& items,
                                              const Options& options, std::ostream& out);
[[nodiscard]] Result<void> write_plan_csv(const assess::Audit& audit, const assess::ItemSource& items,
                                          const Options& options, std::ostream& out);

/// The first sentence: "If you accept, this person will see 1,284 things that a stranger can't." A range unless its
/// ends differ by less than 5 %; every variant of data/wording/en.tsv.
[[nodiscard]] std::string headline(const assess::Audit& audit);

/// How the terminal shows it.
struct TerminalStyle {
    bool colour = false;
    std::size_t width = 80;
};
/// Table of topics, counts and where the report is; never text of the export.
[[nodiscard]] std::string terminal_summary(const assess::Audit& audit, const TerminalStyle& style);
/// The same beside a board's copy: only what that copy counts, so that the two agree.
[[nodiscard]] Result<std::string> board_summary(const assess::Audit& audit, const assess::ItemSource& items,
                                                const TerminalStyle& style);

/// JSON values of other commands (`inspect --json`, `explain --json`, errors) are written through this, so that
/// escaping stands once. Keys and values in call order.
class JsonWriter {
public:
    explicit JsonWriter(std::ostream& out);
    JsonWriter& begin_object();
    JsonWriter& end_object();
    JsonWriter& begin_array();
    JsonWriter& end_array();
    JsonWriter& key(std::string_view name);
    JsonWriter& value(std::string_view text);
    JsonWriter& value(const char* text);
    JsonWriter& value(std::uint64_t number);
    JsonWriter& value(std::int64_t number);
    JsonWriter& value(int number);
    JsonWriter& value(double number);
    JsonWriter& value(bool truth);
    JsonWriter& null();

private:
    void before_value();
    std::ostream* out_;
    std::vector<bool> first_;
    bool after_key_ = false;
};

/// The `inputs` and `coverage` members of report.json, also used by `inspect --json`.
void write_inputs(JsonWriter& json, const std::vector<assess::InputShown>& inputs);
void write_coverage(JsonWriter& json, const model::Coverage& coverage, const std::vector<std::string>& cannot_see);
/// One item as in report.json's `items`, also used by `view --json`.
void write_item(JsonWriter& json, const assess::Audit& audit, const assess::AuditedItem& item, const Options& options);

}  // namespace glasshouse::report
