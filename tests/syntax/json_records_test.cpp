#include "glasshouse/syntax/json.hpp"
#include "piecewise_stream.hpp"

#include <catch2/catch.hpp>

#include <sys/resource.h>
#include <random>

using namespace glasshouse;
using namespace glasshouse::syntax;

namespace {

struct Reading {
    std::vector<std::string> records;  ///< "path|index|id" of each
    std::vector<std::string> broken;   ///< "index|what"
    JsonRecords totals;
    std::optional<Error> error;
};

std::string id_of(JsonView record) {
    if (const auto id = record["id"].integer()) return std::to_string(*id);
    return record.is(JsonType::String) ? record.text() : std::to_string(record.size()) + " members";
}

Reading read(archive::EntryStream& stream) {
    Reading reading;
    const JsonVisitor visitor{
        [&](std::string_view path, std::uint64_t index, JsonView record) {
            reading.records.push_back(std::string(path) + "|" + std::to_string(index) + "|" + id_of(record));
        },
        [&](std::uint64_t index, std::string_view what) {
            reading.broken.push_back(std::to_string(index) + "|" + std::string(what));
        }};
    const auto result = read_json_records(stream, visitor);
    if (result) {
        reading.totals = *result;
        CHECK(result->count == reading.records.size());
        CHECK(result->broken == reading.broken.size());
    } else {
        reading.error = result.error();
    }
    return reading;
}

Reading read(const std::string& text) {
    PiecewiseStream stream(text);
    return read(stream);
}

/// An array of nothing but 256 MiB of white space, made as it is read.
class Spaces final : public archive::EntryStream {
public:
    Result<std::size_t> read(std::span<char> buffer) override {
        const bool is_first = std::exchange(is_first_, false);
        if (left_ == 0) return 0;
        const std::size_t count = std::min(buffer.size(), left_);
        std::fill_n(buffer.begin(), count, ' ');
        if (is_first) buffer[0] = '[';
        left_ -= count;
        if (left_ == 0) buffer[count - 1] = ']';
        return count;
    }

private:
    std::size_t left_ = 256UL << 20U;
    bool is_first_ = true;
};

long peak_kilobytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

/// A record of about `size` bytes, pretty-printed as Facebook does.
std::string make_record(int id, std::size_t size) {
    return "  {\n    \"id\": " + std::to_string(id) + ",\n    \"text\": \"" + std::string(size, 'x') + "\"\n  }";
}

std::string make_list(int count, std::size_t size) {
    std::string text = "[\n";
    for (int i = 0; i < count; ++i) text += make_record(i, size) + (i + 1 < count ? ",\n" : "\n");
    return text + "]";
}

}  // namespace

TEST_CASE("records are found in every root shape") {
    struct Row {
        std::string text;
        std::vector<std::string> records;
    };
    const auto row = GENERATE(values<Row>({
        {R"([{"id":1},{"id":2}])", {"|0|1", "|1|2"}},
        {"\xEF\xBB\xBF \n[{\"id\":1}]\n", {"|0|1"}},
        {"window.YTD.tweets.part0 = [ {\"id\":1} ];\n", {"|0|1"}},
        {R"({"comments_v2":[{"id":1},{"id":2}]})", {"comments_v2|0|1", "comments_v2|1|2"}},
        {R"({"group_posts":{"activity_log_data":[{"id":1}]}})", {"group_posts/activity_log_data|0|1"}},
        {R"({"e":{"joined":[{"id":1},{"id":2}],"declined":[{"id":3}]}})",
         {"e/joined|0|1", "e/joined|1|2", "e/declined|2|3"}},
        {R"({"topics_v2":["Wine","Divorce"]})", {"topics_v2|0|Wine", "topics_v2|1|Divorce"}},
        {R"({"id":5,"label_values":[{"id":6}]})", {"|0|5"}},
        {R"({"photos":[{"id":6}],"id":5})", {"|0|5"}},
        {R"({"profile_v2":{"name":{"id":6}}})", {"|0|1 members"}},
        {R"({"group_badges_v2":{"City Runners":["Rising star"]}})", {"|0|1 members"}},
        {"[]", {}},
        {R"({"friends_v2":[]})", {}},
        {"{}", {"|0|0 members"}},
        {"null", {"|0|0 members"}},
        {"\"text\"", {"|0|text"}},
        {"[1,\"two\",null,[3]]", {"|0|0 members", "|1|two", "|2|0 members", "|3|1 members"}},
    }));
    CAPTURE(row.text);
    const Reading reading = read(row.text);
    CHECK(reading.records == row.records);
    CHECK(reading.broken.empty());
    CHECK_FALSE(reading.totals.truncated);
    CHECK_FALSE(reading.error);
}

TEST_CASE("many batches give every record once and in order") {
    const Reading reading = read(make_list(5'000, 500));
    REQUIRE(reading.records.size() == 5'000);
    CHECK(reading.records.front() == "|0|0");
    CHECK(reading.records.back() == "|4999|4999");
    CHECK_FALSE(reading.totals.truncated);
}

TEST_CASE("a wrapper too large to be seen whole is read as a stream, and what stands beside its list is kept") {
    const std::string list = make_list(12'000, 500);
    const Reading plain = read("{\"comments_v2\":" + list + "}");
    CHECK(plain.records.size() == 12'000);
    CHECK(plain.records.back() == "comments_v2|11999|11999");
    const Reading with_more = read("{\"photos\":" + list + ",\"id\":7,\"name\":\"x\"}");
    REQUIRE(with_more.records.size() == 12'002);
    CHECK(with_more.records[12'000] == "|12000|7");
    CHECK(with_more.records[12'001] == "|12001|1 members");
    const Reading record = read("{\"id\":7,\"photos\":" + list + "}");
    CHECK(record.records == std::vector<std::string>{"|0|7"});
}

TEST_CASE("a record larger than a batch is read, one larger than the limit is named") {
    const Reading large = read("[{\"id\":1}," + make_record(2, 6UL << 20U) + ",{\"id\":3}]");
    CHECK(large.records == std::vector<std::string>{"|0|1", "|1|2", "|2|3"});
    const Reading huge = read("[{\"id\":1}," + make_record(2, 17UL << 20U) + ",{\"id\":3}]");
    CHECK(huge.records == std::vector<std::string>{"|0|1", "|2|3"});
    CHECK(huge.broken == std::vector<std::string>{"1|it is larger than 16 MiB, the limit for one record"});
    CHECK_FALSE(huge.totals.truncated);
}

TEST_CASE("a run of white space of any length takes a few kilobytes") {
    const std::string space(6UL << 20U, ' ');
    const Reading spread = read("[" + space + "{\"id\":1}" + space + "," + space + "{\"id\":2}" + space + "]" + space);
    CHECK(spread.records == std::vector<std::string>{"|0|1", "|1|2"});
    Spaces spaces;
    const long before = peak_kilobytes();
    CHECK(read(spaces).records.empty());
    CHECK(peak_kilobytes() - before < 32 << 10);
}

TEST_CASE("one broken record costs one record") {
    const std::string broken = GENERATE(values<std::string>({
        R"({"id":})",
        R"({"id" 1})",
        R"({"id":tru})",
        R"({,})",
        R"({"id":1,})",
        R"(nonsense)",
        R"({"id":01})",
    }));
    CAPTURE(broken);
    const Reading reading = read("[{\"id\":0}," + broken + ",{\"id\":2},{\"id\":3}]");
    CHECK(reading.records == std::vector<std::string>{"|0|0", "|2|2", "|3|3"});
    CHECK(reading.broken.size() == 1);
}

TEST_CASE("a bracket of the wrong kind leaves the neighbours whole") {
    const Reading reading = read("[{\"id\":0},{\"id\":1]},{\"id\":2}]");
    CHECK(reading.records == std::vector<std::string>{"|0|0", "|3|2"});
    CHECK(reading.broken.size() == 2);
}

TEST_CASE("a record that lost its end costs one record, not those after it") {
    const std::string cut = GENERATE(values<std::string>({
        "  {\n    \"id\": 1,\n    \"text\": \"cut off here",
        "  {\n    \"id\": 1,\n    \"text\": \"cut off after a quote \\\"",
        "  {\n    \"id\": 1,\n    \"data\": [{\"a\": [1, 2",
        "  {\n    \"id\": 1",
    }));
    CAPTURE(cut);
    std::string text = "[\n" + make_record(0, 10) + ",\n" + cut;
    for (int i = 2; i < 2'000; ++i) text += ",\n" + make_record(i, 400);
    const Reading reading = read(text + "\n]");
    REQUIRE(reading.records.size() == 1'999);
    CHECK(reading.records[1] == "|2|2");
    CHECK(reading.records.back() == "|1999|1999");
    CHECK(reading.broken.size() == 1);
    CHECK_FALSE(reading.totals.truncated);
}

TEST_CASE("a bad byte, number or escape costs nothing") {
    const std::string odd = GENERATE(values<std::string>({
        "{\"id\":1,\"t\":\"\xFF\"}",
        R"({"id":1,"t":"\ud83c"})",
        R"({"id":1,"t":NaN})",
        R"({"id":1,"t":123456789012345678901234567890})",
        R"({"id":1,"t":1e999})",
        "{\"id\":1,\"t\":\"line\nbreak\"}",
        R"({"id":1,"t":"\q"})",
    }));
    CAPTURE(odd);
    const Reading reading = read("[{\"id\":0}," + odd + ",{\"id\":2}]");
    CHECK(reading.records == std::vector<std::string>{"|0|0", "|1|1", "|2|2"});
    CHECK(reading.broken.empty());
}

TEST_CASE("nesting made to exhaust the stack costs one record") {
    const std::string deep = std::string(5'000, '[') + std::string(5'000, ']');
    const Reading reading = read("[{\"id\":0},{\"id\":1,\"x\":" + deep + "},{\"id\":2}]");
    CHECK(reading.records == std::vector<std::string>{"|0|0", "|2|2"});
    CHECK(reading.broken.size() == 1);
}

TEST_CASE("an entry that ends in the middle gives what is whole and says so") {
    const std::string text = R"({"c":[{"id":1},{"id":2},{"id":3}]})";
    for (std::size_t length = 7; length < text.size(); ++length) {
        const Reading reading = read(text.substr(0, length));
        CAPTURE(text.substr(0, length));
        REQUIRE_FALSE(reading.error);
        CHECK(reading.totals.truncated);
        const std::size_t whole = length < 14 ? 0 : length < 23 ? 1 : length < 32 ? 2 : 3;
        CHECK(reading.records.size() == whole);
        CHECK(reading.broken.size() <= 1);
    }
}

TEST_CASE("a single object that ends in the middle is one broken record") {
    const Reading reading = read(R"({"name":"x","photos":[{"id":1},)");
    CHECK(reading.records.empty());
    CHECK(reading.broken.size() == 1);
    CHECK(reading.totals.truncated);
}

TEST_CASE("a stream that fails in the middle is a truncated entry, at its start an error") {
    PiecewiseStream late("[{\"id\":1},{\"id\":2},{\"id\":");
    late.fail_at_end();
    const Reading reading = read(late);
    CHECK(reading.records.size() == 2);
    CHECK(reading.totals.truncated);
    PiecewiseStream early("");
    early.fail_at_end();
    CHECK(read(early).error->detail == "the checksum is wrong");
}

TEST_CASE("what is no JSON is named for what it is") {
    CHECK(read("<!DOCTYPE html><html><body>Sorry</body></html>").error->detail.find("an HTML page") !=
          std::string::npos);
    CHECK(read("Please try again later").error->detail.find("plain text") != std::string::npos);
    CHECK(read("").error->detail.find("empty") != std::string::npos);
    CHECK(read("  \n").error->code == ErrorCode::Corrupt);
}

TEST_CASE("text after the end of the data is reported") {
    const Reading reading = read("[{\"id\":1}] trailing");
    CHECK(reading.records.size() == 1);
    CHECK(reading.broken.size() == 1);
    CHECK(read("[{\"id\":1}]]").broken.size() == 1);
}

namespace {

void append_value(std::string& out, std::mt19937& random, int depth) {
    static const std::vector<std::string> kScalars{
        "null", "true", "-12.5e3", "\"\"", R"("a\"\\ ]}[{,:")", R"("\u00c3\u00a9\ud83c\udf77")", "\"日本 🍷\"", "0"};
    const auto pick = random() % 10;
    if (depth > 4 || pick < 6) {
        out += kScalars[random() % kScalars.size()];
        return;
    }
    const bool is_object = pick < 8;
    out += is_object ? "{" : "[ ";
    const auto count = random() % 4;
    for (unsigned i = 0; i < count; ++i) {
        if (i > 0) out += ",\n ";
        if (is_object) out += "\"k" + std::to_string(i) + "\" : ";
        append_value(out, random, depth + 1);
    }
    out += is_object ? "}" : "]";
}

}  // namespace

TEST_CASE("the records of random lists are the same however the bytes arrive") {
    std::mt19937 random(20261122);
    for (int round = 0; round < 60; ++round) {
        const int count = static_cast<int>(random() % 200);
        std::string text = random() % 2 == 0 ? "[" : "{\"wrapped_v2\": [";
        const bool is_wrapped = text.size() > 1;
        for (int i = 0; i < count; ++i) {
            text += (i > 0 ? ",\n{\"id\":" : "{\"id\":") + std::to_string(i) + ",\"x\":";
            append_value(text, random, 0);
            text += "}";
        }
        text += is_wrapped ? "]}" : "]";
        std::vector<std::string> expected;
        for (int i = 0; i < count; ++i) {
            expected.push_back((is_wrapped ? "wrapped_v2|" : "|") + std::to_string(i) + "|" + std::to_string(i));
        }
        for (const unsigned largest : {1U, 7U, 100U, 70'000U}) {
            PiecewiseStream stream(text, [&random, largest] { return 1 + random() % largest; });
            const Reading reading = read(stream);
            REQUIRE(reading.records == expected);
            REQUIRE(reading.broken.empty());
            REQUIRE_FALSE(reading.totals.truncated);
        }
    }
}

TEST_CASE("random bytes neither crash nor hang the reader, and every record is counted once") {
    std::mt19937 random(7);
    const std::string alphabet = "[]{}\",:\\ 01eu-tfn\n\xC3\xA9\xFFx";
    for (int round = 0; round < 3'000; ++round) {
        std::string text = random() % 2 == 0 ? "[{\"id\":1}," : "{\"a\":[{\"id\":1},";
        const auto length = random() % 300;
        for (unsigned i = 0; i < length; ++i) text.push_back(alphabet[random() % alphabet.size()]);
        PiecewiseStream stream(text, [&random] { return 1 + random() % 50; });
        const Reading reading = read(stream);
        REQUIRE_FALSE(reading.error);
        REQUIRE(sniff_json(text).shape != JsonRoot::Shape::NotJson);
    }
}
