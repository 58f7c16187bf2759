// Cuts an entry into records and parses them in batches: a batch costs one parse where all is well, and one a record
// where it is not. Tested by tests/syntax/json_records_test.cpp.
#include "glasshouse/syntax/json.hpp"

#include "json_boundary.hpp"
#include "json_outline.hpp"
#include "json_parser.hpp"
#include "json_window.hpp"

#include <string>
#include <utility>

namespace glasshouse::syntax {
namespace {

constexpr std::size_t kBatchBytes = 256UL << 10U;
/// How much of an object is looked at to tell a wrapper around records from a record; above it a first member that is
/// an array decides.
constexpr std::size_t kOutlineBytes = 4UL << 20U;
/// A record of a list that is longer has probably lost a bracket and swallowed its successors.
constexpr std::size_t kSuspiciousBytes = 4UL << 20U;
constexpr std::size_t kMaxRecordBytes = 16UL << 20U;
constexpr std::size_t kMaxSpaceBytes = 4UL << 10U;

constexpr std::string_view kCutOff = "the file ends in the middle of it";

class RecordReader {
public:
    RecordReader(archive::EntryStream& stream, const JsonVisitor& visitor) : window_(stream), visitor_(visitor) {}

    [[nodiscard]] Result<JsonRecords> run();

private:
    struct Range {
        std::size_t begin = 0;
        std::size_t end = 0;
    };

    [[nodiscard]] Result<void> find_root();
    void read_root();
    /// Reads on until the object at position_ is seen whole or far enough to be told.
    void see_object();
    [[nodiscard]] bool is_told_wrapper() const;
    void read_single();
    void read_members(const std::string& path, bool is_root);
    void read_array(const std::string& path);
    void read_trailer();

    /// Moves to the next byte that is no white space and returns it; absent at the end of the entry.
    [[nodiscard]] std::optional<char> next_token();
    /// Offset one past the value at position_; absent when the entry ends first or the value is too large.
    [[nodiscard]] std::optional<std::size_t> find_end();
    void cut_record();
    void give_up_record(std::string_view what);
    void skip_oversized();
    void note_signature(std::size_t begin);
    [[nodiscard]] std::optional<std::size_t> find_next_start(Range where) const;

    /// Parses and hands out what was cut. False when a damaged record had swallowed others: position_ is then at the
    /// first of those.
    [[nodiscard]] bool flush();
    [[nodiscard]] bool flush_as_batch();
    void deliver(JsonView record);
    void report_broken(std::string_view what);
    void deliver_member(std::size_t begin, const std::string& path);

    JsonWindow window_;
    const JsonVisitor& visitor_;
    JsonParser parser_;
    JsonRecords records_;
    std::uint64_t index_ = 0;
    std::size_t position_ = 0;
    std::string path_;
    std::vector<Range> batch_;
    /// How records of the present array begin: white space, bracket, first key. Finds the next one after damage.
    std::string signature_;
    bool is_oversized_ = false;
};

Result<JsonRecords> RecordReader::run() {
    if (auto found = find_root(); !found) return std::unexpected(std::move(found.error()));
    read_root();
    if (!records_.truncated) read_trailer();
    if (window_.error() && index_ == 0) return std::unexpected(*window_.error());
    if (window_.error()) records_.truncated = true;
    return records_;
}

Result<void> RecordReader::find_root() {
    constexpr std::size_t kHeadBytes = 4096;
    while (window_.text().size() < kHeadBytes && window_.fill()) continue;
    const JsonStart start = find_json_start(window_.text());
    if (start.is_empty) {
        if (window_.error()) return std::unexpected(*window_.error());
        return fail(ErrorCode::Corrupt, "", "expected JSON, found an empty file");
    }
    if (!start.not_json.empty()) {
        return fail(ErrorCode::Corrupt, "", "expected JSON, found " + std::string(start.not_json));
    }
    position_ = start.offset;
    return {};
}

void RecordReader::read_root() {
    const char first = window_.text()[position_];
    if (first == '[') {
        ++position_;
        return read_array("");
    }
    if (first != '{') return read_single();
    see_object();
    if (!is_wrapper(window_.text(), position_) && !is_told_wrapper()) return read_single();
    ++position_;
    read_members("", true);
}

void RecordReader::see_object() {
    const std::size_t enough = position_ + kOutlineBytes;
    JsonBoundary boundary(position_);
    while (!boundary.find_end(window_.text()) && window_.text().size() < enough && window_.fill()) continue;
}

bool RecordReader::is_told_wrapper() const {
    if (!visitor_.is_wrapper) return false;
    JsonRoot root;
    root.shape = JsonRoot::Shape::Object;
    outline_keys(window_.text(), position_, root);
    return visitor_.is_wrapper(root);
}

void RecordReader::read_single() {
    auto end = find_end();
    if (is_oversized_) return skip_oversized();
    // Nothing marks the end of a number or word that is the whole file.
    const char first = window_.text()[position_];
    if (!end && first != '{' && first != '"') end = window_.text().size();
    if (!end) return give_up_record(kCutOff);
    batch_.push_back({position_, *end});
    position_ = *end;
    [[maybe_unused]] const bool done = flush();  // without a signature there is nothing to go back to
}

void RecordReader::read_members(const std::string& path, bool is_root) {
    while (const auto token = next_token()) {
        if (*token == '}') return void(++position_);
        if (*token == ',') {
            ++position_;
            continue;
        }
        const std::size_t begin = position_;
        const auto key_end = *token == '"' ? find_end() : std::nullopt;
        if (!key_end) return give_up_record(kCutOff);
        const std::string key = unescape_json(window_.text().substr(begin, *key_end - begin));
        const std::string inner = path.empty() ? key : path + "/" + key;
        position_ = *key_end;
        if (next_token() != ':') return give_up_record("a colon is missing after a name");
        ++position_;
        const auto value = next_token();
        if (!value) break;
        if (*value == '{' && is_root) see_object();
        if (*value == '[') {
            ++position_;
            read_array(inner);
        } else if (is_root && holds_only_lists(window_.text(), position_)) {
            ++position_;
            read_members(inner, false);
        } else {
            deliver_member(begin, path);
        }
        if (records_.truncated) return;
    }
    records_.truncated = true;
}

void RecordReader::read_array(const std::string& path) {
    path_ = path;
    signature_.clear();
    while (!records_.truncated) {
        const auto token = next_token();
        const bool is_full = !batch_.empty() && position_ - batch_.front().begin >= kBatchBytes;
        if (!token || *token == ']' || is_full) {
            if (!flush()) continue;
            // The byte before a batch is written to while it is parsed, so one is kept.
            if (is_full && position_ > 0) {
                window_.drop(position_ - 1);
                position_ = 1;
            }
        }
        if (!token) {
            records_.truncated = true;
        } else if (*token == ']') {
            ++position_;
            break;
        } else if (*token == ',') {
            ++position_;
        } else {
            cut_record();
        }
    }
    signature_.clear();
}

void RecordReader::read_trailer() {
    while (const auto token = next_token()) {
        if (*token != ';') return report_broken("something stands after the end of the data");
        ++position_;
    }
}

std::optional<char> RecordReader::next_token() {
    for (std::size_t begin = position_;;) {
        const std::string_view text = window_.text();
        while (position_ < text.size() && is_json_space(text[position_])) ++position_;
        if (position_ < text.size()) return text[position_];
        // A run of white space of any length takes no more memory than this.
        if (position_ - begin > kMaxSpaceBytes) {
            position_ = begin + kMaxSpaceBytes;
            window_.cut(position_);
        }
        if (!window_.fill()) return std::nullopt;
    }
}

std::optional<std::size_t> RecordReader::find_end() {
    JsonBoundary boundary(position_);
    is_oversized_ = false;
    for (;;) {
        if (const auto end = boundary.find_end(window_.text())) return end;
        is_oversized_ = window_.text().size() - position_ > kMaxRecordBytes;
        if (is_oversized_ || !window_.fill()) return std::nullopt;
    }
}

void RecordReader::cut_record() {
    if (signature_.empty()) note_signature(position_);
    JsonBoundary boundary(position_);
    for (bool is_checked = false;;) {
        if (const auto end = boundary.find_end(window_.text())) {
            batch_.push_back({position_, *end});
            position_ = *end;
            return;
        }
        const std::size_t size = window_.text().size() - position_;
        if (size > kSuspiciousBytes && !std::exchange(is_checked, true) &&
            find_next_start({position_ + 1, window_.text().size()})) {
            return give_up_record("a bracket or quotation mark in it is not closed");
        }
        if (size > kMaxRecordBytes) return skip_oversized();
        if (!window_.fill()) return give_up_record(kCutOff);
    }
}

/// Gives up the value at position_ and goes on at the next record inside its text; where there is none, the entry ends.
void RecordReader::give_up_record(std::string_view what) {
    if (!flush()) return;
    report_broken(what);
    const auto next = find_next_start({position_ + 1, window_.text().size()});
    position_ = next.value_or(window_.text().size());
    records_.truncated = !next;
}

void RecordReader::skip_oversized() {
    const Range seen{position_, window_.text().size()};
    if (!flush()) return;
    report_broken("it is larger than 16 MiB, the limit for one record");
    if (const auto next = find_next_start({seen.begin + 1, seen.end})) return void(position_ = *next);
    JsonBoundary boundary(position_);
    for (;;) {
        const auto end = boundary.find_end(window_.text());
        const std::size_t done = end ? *end - 1 : boundary.position();
        window_.drop(done);
        boundary.drop(done);
        position_ = end ? 1 : 0;
        if (end) return;
        if (!window_.fill()) return void(records_.truncated = true);
    }
}

void RecordReader::note_signature(std::size_t begin) {
    const std::string_view text = window_.text();
    if (text[begin] != '{') return;
    std::size_t key = begin + 1;
    while (key < text.size() && is_json_space(text[key])) ++key;
    const std::size_t key_end =
        key < text.size() && text[key] == '"' ? text.find('"', key + 1) : std::string_view::npos;
    if (key_end == std::string_view::npos) return;
    std::size_t space = begin;
    while (space > 0 && is_json_space(text[space - 1])) --space;
    signature_.assign(text.substr(space, key_end + 1 - space));
}

std::optional<std::size_t> RecordReader::find_next_start(Range where) const {
    const std::string_view text = window_.text().substr(0, where.end);
    if (signature_.empty()) return std::nullopt;
    const std::string sought = "," + signature_;
    const std::size_t comma = text.find(sought, where.begin);
    if (comma == std::string_view::npos) return std::nullopt;
    return text.find('{', comma);
}

bool RecordReader::flush_as_batch() {
    if (batch_.size() < 2) return false;
    const Range all{batch_.front().begin, batch_.back().end};
    // The records already stand between commas; brackets around them make one array of them without a copy.
    char* const text = window_.data();
    text[all.begin - 1] = '[';
    const char next = std::exchange(text[all.end], ']');
    const auto array = parser_.parse({text + all.begin - 1, all.end - all.begin + 2});
    text[all.end] = next;
    if (!array || array->size() != batch_.size()) return false;
    array->for_each([this](JsonView record) { deliver(record); });
    return true;
}

bool RecordReader::flush() {
    if (flush_as_batch()) batch_.clear();
    for (const Range& range : std::exchange(batch_, {})) {
        const std::string_view text = window_.text().substr(range.begin, range.end - range.begin);
        auto record = parser_.parse(text);
        if (!record) record = parser_.parse_leniently(text);
        if (record) {
            deliver(*record);
            continue;
        }
        report_broken(record.error().what);
        if (!record.error().structural) continue;
        if (const auto next = find_next_start({range.begin + 1, range.end})) {
            position_ = *next;
            return false;
        }
    }
    return true;
}

/// A member beside the records is handed out as an object of its own, so that nothing of the entry is lost.
void RecordReader::deliver_member(std::size_t begin, const std::string& path) {
    const auto end = find_end();
    if (!end) return is_oversized_ ? skip_oversized() : give_up_record(kCutOff);
    const std::string object = "{" + std::string(window_.text().substr(begin, *end - begin)) + "}";
    position_ = *end;
    path_ = path;
    if (const auto record = parser_.parse_leniently(object)) {
        deliver(*record);
    } else {
        report_broken(record.error().what);
    }
}

void RecordReader::deliver(JsonView record) {
    ++records_.count;
    visitor_.record(path_, index_++, record);
}

void RecordReader::report_broken(std::string_view what) {
    ++records_.broken;
    visitor_.broken_record(index_++, what);
}

}  // namespace

Result<JsonRecords> read_json_records(archive::EntryStream& stream, const JsonVisitor& visitor) {
    return RecordReader(stream, visitor).run();
}

}  // namespace glasshouse::syntax
