package dev.madang.content.data.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture being drawn: shapes, the mark, and texts that stay in their boxes. */
final class Sheet {

    /** Where a text stands in its box. */
    record Place(double horizontal, double vertical) {
        static final Place LEFT = new Place(0, 0.5);
        static final Place BOTTOM_LEFT = new Place(0, 1);
        static final Place CENTER = new Place(0.5, 0.5);
    }

    /** How a text looks before it is made to fit. */
    record Type(Typeface face, double largest, double smallest, int maxLines, Color color) {}

    /** From the middle of a line of text down to its baseline, in font sizes: the middle of a Korean letter. */
    private static final double BASELINE = 0.345;

    private final BufferedImage image;
    private final Graphics2D graphics;
    private final List<Box> texts = new ArrayList<>();

    Sheet(int width, int height, Color background) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        fill(area(), background);
    }

    Box area() {
        return new Box(0, 0, image.getWidth(), image.getHeight());
    }

    /** One of the picture's own measures, so that all sizes of picture look alike. */
    double unit() {
        return Math.min(image.getWidth(), image.getHeight()) / 100.0;
    }

    void fill(Box box, Color color) {
        graphics.setColor(color);
        graphics.fill(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
    }

    void fillRounded(Box box, double radius, Color color) {
        graphics.setColor(color);
        graphics.fill(new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius));
    }

    void fillTilted(double centerX, double centerY, double size, double degrees, Color color) {
        AffineTransform before = graphics.getTransform();
        graphics.rotate(Math.toRadians(degrees), centerX, centerY);
        fill(new Box(centerX - size / 2, centerY - size / 2, size, size), color);
        graphics.setTransform(before);
    }

    /** The mark: ㅁ drawn as a yard, open at the upper right corner; also as a frame of any proportions. */
    void mark(Box box, double opening, double thickness, Color color) {
        Box middle = box.inset(thickness / 2);
        Path2D path = new Path2D.Double();
        path.moveTo(middle.right() - opening, middle.y());
        path.lineTo(middle.x(), middle.y());
        path.lineTo(middle.x(), middle.bottom());
        path.lineTo(middle.right(), middle.bottom());
        path.lineTo(middle.right(), middle.y() + opening);
        graphics.setColor(color);
        graphics.setStroke(new BasicStroke((float) thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        graphics.draw(path);
    }

    FittedText fit(String text, Type type, Box box) {
        return FittedText.fit(
                type.face.showable(text),
                type.face,
                new FittedText.Limits(box.width(), box.height(), type.maxLines, type.largest, type.smallest));
    }

    /** Draws a text inside a box and returns the part of the box that it takes. */
    Box text(String text, Type type, Box box, Place place) {
        FittedText fitted = fit(text, type, box);
        double lineHeight = fitted.size() * FittedText.LINE_HEIGHT;
        double top = box.y() + (box.height() - fitted.height()) * place.vertical;
        double left = box.right();
        double right = box.x();
        graphics.setFont(type.face.at(fitted.size()));
        graphics.setColor(type.color);
        for (int i = 0; i < fitted.lines().size(); i++) {
            String line = fitted.lines().get(i);
            double width = type.face.width(line) * fitted.size();
            double x = box.x() + (box.width() - width) * place.horizontal;
            double baseline = top + (i + 0.5) * lineHeight + BASELINE * fitted.size();
            graphics.drawString(line, (float) x, (float) baseline);
            left = Math.min(left, x);
            right = Math.max(right, x + width);
        }
        Box taken = new Box(left, top, right - left, fitted.height());
        texts.add(taken);
        return taken;
    }

    /** The boxes of all texts drawn so far. */
    List<Box> texts() {
        return List.copyOf(texts);
    }

    BufferedImage image() {
        return image;
    }

    byte[] png() {
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
