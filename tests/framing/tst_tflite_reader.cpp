// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/model_files.h"
#include "framing/tflite_reader.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace framing;

namespace
{

QByteArray model(ModelFile file)
{
    const auto bytes = readModel(QStringLiteral(KYC_FETCHED_DIR "/models"), file);
    return bytes ? *bytes : QByteArray();
}

qint64 elementsOf(const NetTensor& tensor)
{
    qint64 product = 1;
    for (int side : tensor.shape)
        product *= side;
    return product;
}

/// The promises of NetGraph.
bool isSound(const NetGraph& graph)
{
    const auto size = static_cast<int>(graph.tensors.size());
    const auto valid = [&](int index) { return index >= 0 && index < size; };
    std::vector<bool> known;
    for (const NetTensor& tensor : graph.tensors) {
        const auto held =
            static_cast<qint64>(std::max(tensor.values.size(), tensor.numbers.size()));
        if (held != 0 && held != elementsOf(tensor))
            return false;
        known.push_back(held != 0);
    }
    if (!valid(graph.input))
        return false;
    known[static_cast<std::size_t>(graph.input)] = true;
    for (const NetStep& step : graph.steps) {
        for (int input : step.inputs)
            if (!valid(input) || !known[static_cast<std::size_t>(input)])
                return false;
        if (!valid(step.output))
            return false;
        known[static_cast<std::size_t>(step.output)] = true;
    }
    return std::all_of(graph.outputs.begin(), graph.outputs.end(), [&](int output) {
        return valid(output) && known[static_cast<std::size_t>(output)];
    });
}

} // namespace

class TestTfliteReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsThePinnedModels_data()
    {
        using Shape = std::vector<int>;
        QTest::addColumn<ModelFile>("file");
        QTest::addColumn<Shape>("input");
        QTest::addColumn<Shape>("firstOutput");
        QTest::addColumn<Shape>("secondOutput");
        QTest::addColumn<int>("steps");
        QTest::newRow("short range") << ModelFile::ShortRange << Shape{1, 128, 128, 3}
                                     << Shape{1, 896, 16} << Shape{1, 896, 1} << 90;
        QTest::newRow("full range") << ModelFile::FullRange << Shape{1, 192, 192, 3}
                                    << Shape{1, 2304, 16} << Shape{1, 2304, 1} << 176;
        QTest::newRow("mesh") << ModelFile::FaceMesh << Shape{1, 192, 192, 3}
                              << Shape{1, 1, 1, 1404} << Shape{1, 1, 1, 1} << 97;
    }
    void readsThePinnedModels()
    {
        QFETCH(ModelFile, file);
        QFETCH(std::vector<int>, input);
        QFETCH(std::vector<int>, firstOutput);
        QFETCH(std::vector<int>, secondOutput);
        QFETCH(int, steps);
        const auto graph = readTflite(model(file));
        QVERIFY(graph.ok());
        QVERIFY(isSound(*graph));
        const auto shape = [&](int index) {
            return graph->tensors[static_cast<std::size_t>(index)].shape;
        };
        QCOMPARE(shape(graph->input), input);
        QCOMPARE(graph->outputs.size(), std::size_t(2));
        QCOMPARE(shape(graph->outputs[0]), firstOutput);
        QCOMPARE(shape(graph->outputs[1]), secondOutput);
        QCOMPARE(static_cast<int>(graph->steps.size()), steps);
    }

    void refusesWhatIsNoModel_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("one byte") << QByteArray(1, 'T');
        QTest::newRow("zeros") << QByteArray(4096, '\0');
        QTest::newRow("ones") << QByteArray(4096, '\xff');
        QTest::newRow("text") << QByteArray("{\"model\": \"face\"}");
        QTest::newRow("the canonical face") << model(ModelFile::CanonicalFace);
    }
    void refusesWhatIsNoModel()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!readTflite(bytes).ok());
    }

    void refusesATruncatedModel()
    {
        const QByteArray whole = model(ModelFile::ShortRange);
        // The tables lie at the end; only the names of the last tensor may be cut without harm.
        for (qsizetype size = whole.size() - 256; size > 0; size = size * 9 / 10)
            QVERIFY2(!readTflite(QByteArrayView(whole).first(size)).ok(),
                     qPrintable(QString::number(size)));
    }

    void survivesEveryDamagedBit()
    {
        const QByteArray whole = model(ModelFile::ShortRange);
        constexpr qsizetype constantsBegin = 432;
        constexpr qsizetype constantsEnd =
            205424; // bits in between are weights, which may have any value
        std::mt19937 random(20261121);
        int errors[2] = {};
        for (int i = 0; i < 400; ++i) {
            QByteArray bytes = whole;
            const auto tables = static_cast<quint32>(whole.size() - constantsEnd + constantsBegin);
            const auto pick = static_cast<qsizetype>(random() % tables);
            const qsizetype at =
                pick < constantsBegin ? pick : pick - constantsBegin + constantsEnd;
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << (random() % 8)));
            const auto graph = readTflite(bytes);
            if (graph)
                QVERIFY2(isSound(*graph), qPrintable(QString::number(at)));
            else
                ++errors[static_cast<int>(graph.error())];
        }
        QVERIFY(errors[0] > 0);
        QVERIFY(errors[1] > 0);
    }
};

QTEST_GUILESS_MAIN(TestTfliteReader)
#include "tst_tflite_reader.moc"
