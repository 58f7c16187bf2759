// Every path that exports were seen to hold, in the form they were seen to have, is read or known-skipped.
#include "platforms/facebook_export.hpp"

#include <fstream>

namespace glasshouse::platforms::test {

namespace {

/// Writes JSON of a form such as {name:s,photos:[{uri:s}]}. Values are invented and different from each other.
class FormWriter {
public:
    /// `first` sets the values of one file apart from those of the others.
    FormWriter(std::string_view form, int first) : form_(form), count_(first) {}

    std::string write() {
        write_value();
        return std::move(json_);
    }

private:
    void write_value() {
        switch (form_.at(at_)) {
            case '{': return write_list('}', true);
            case '[': return write_list(']', false);
            case 's': json_ += "\"words " + std::to_string(++count_) + "\""; break;
            case 'n': json_ += std::to_string(1'500'000'000 + ++count_); break;
            case 'b': json_ += "true"; break;
            default: json_ += "null";
        }
        ++at_;
    }

    void write_list(char end, bool has_keys) {
        json_ += form_[at_++];
        while (form_.at(at_) != end) {
            if (form_[at_] == ',') json_ += form_[at_++];
            if (has_keys) write_key();
            write_value();
        }
        json_ += form_[at_++];
    }

    void write_key() {
        const std::size_t colon = form_.find(':', at_);
        json_ += '"' + std::string(form_.substr(at_, colon - at_)) + "\":";
        at_ = colon + 1;
    }

    std::string_view form_;
    std::size_t at_ = 0;
    int count_;
    std::string json_;
};

struct Form {
    std::string path;
    std::string form;
};

std::vector<Form> load_forms() {
    std::ifstream file(GLASSHOUSE_SOURCE_DIR "/tests/exports/facebook-shapes/shapes.tsv");
    std::vector<Form> forms;
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line.front() == '#') continue;
        const std::size_t tab = line.find('\t');
        Form form{line.substr(0, tab), line.substr(tab + 1)};
        if (const std::size_t number = form.path.find("N.json"); number != std::string::npos)
            form.path.replace(number, 1, "1");
        forms.push_back(std::move(form));
    }
    return forms;
}

enum class Variant { AsSeen, ListAsOneRecord, RecordAsList };

/// One record stands bare where others are in a list, and the reverse.
std::string write_variant(const std::string& form, int first, Variant variant) {
    std::string json = FormWriter(form, first).write();
    const bool is_list = json.front() == '[' && json.size() > 2 && json[1] == '{';
    if (variant == Variant::ListAsOneRecord && is_list) return json.substr(1, json.size() - 2);
    if (variant == Variant::RecordAsList && form.find("label_values:") != std::string::npos && !is_list)
        return "[" + json + "," + FormWriter(form, first + 500).write() + "]";
    return json;
}

}  // namespace

TEST_CASE("every known path of an export is read or known-skipped, in each form it was seen in") {
    const Variant variant = GENERATE(Variant::AsSeen, Variant::ListAsOneRecord, Variant::RecordAsList);
    CAPTURE(static_cast<int>(variant));
    std::vector<archive::MemoryFile> files;
    for (const Form& form : load_forms())
        files.push_back({form.path, write_variant(form.form, static_cast<int>(files.size()) * 1000, variant)});
    REQUIRE(files.size() == 336);
    const std::size_t count = files.size();
    const ExportResult result = read_export(std::move(files));
    for (const model::Problem& problem : result.coverage.problems()) {
        UNSCOPED_INFO(problem.entry << " " << problem.record.value_or(0) << ": " << problem.what);
    }
    CHECK(result.coverage.entries().unknown == 0);
    CHECK(result.coverage.records().unknown == 0);
    const model::Tally& entries = result.coverage.entries();
    CHECK(entries.read + entries.skipped == count);
    CHECK(entries.read > 60);
    CHECK(result.items.size() > 70);
}

}  // namespace glasshouse::platforms::test
