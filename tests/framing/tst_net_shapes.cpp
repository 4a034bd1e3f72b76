// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#include "framing/model_files.h"
#include "framing/net_shapes.h"
#include "framing/tflite_reader.h"

#include <QTest>

#include <algorithm>

using namespace framing;

namespace
{

NetGraph model(ModelFile file)
{
    const auto bytes = readModel(QStringLiteral(KYC_FETCHED_DIR "/models"), file);
    auto graph = bytes ? readTflite(*bytes) : base::fail(TfliteError::Malformed);
    return graph ? std::move(*graph) : NetGraph();
}

} // namespace

class TestNetShapes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resizesADetector_data()
    {
        QTest::addColumn<ModelFile>("file");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("anchors"); // 0: does not fit
        QTest::newRow("full range, as it is") << ModelFile::FullRange << QSize(192, 192) << 2304;
        QTest::newRow("full range, larger") << ModelFile::FullRange << QSize(288, 192) << 3456;
        QTest::newRow("full range, smaller") << ModelFile::FullRange << QSize(192, 128) << 1536;
        QTest::newRow("full range, uneven") << ModelFile::FullRange << QSize(200, 192) << 0;
        QTest::newRow("short range, larger") << ModelFile::ShortRange << QSize(160, 128) << 1120;
        QTest::newRow("nothing") << ModelFile::FullRange << QSize(0, 0) << 0;
    }
    void resizesADetector()
    {
        QFETCH(ModelFile, file);
        QFETCH(QSize, size);
        QFETCH(int, anchors);
        const auto graph = resized(model(file), {size.width(), size.height()});
        QCOMPARE(graph.has_value(), anchors > 0);
        if (!graph)
            return;
        using Shape = std::vector<int>;
        QCOMPARE(graph->tensor(graph->input).shape, (Shape{1, size.height(), size.width(), 3}));
        QCOMPARE(graph->tensor(graph->outputs[0]).shape, (Shape{1, anchors, 16}));
        QCOMPARE(graph->tensor(graph->outputs[1]).shape, (Shape{1, anchors, 1}));
        QVERIFY(std::all_of(graph->steps.begin(), graph->steps.end(),
                            [&](const NetStep& step) { return shapesFit(*graph, step); }));
    }
};

QTEST_GUILESS_MAIN(TestNetShapes)
#include "tst_net_shapes.moc"
