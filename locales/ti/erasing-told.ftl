# Was statt eines gelöschten Textes auf allen Bildschirmen und im Protokoll steht.

card-erased = ጽሑፍ ናይዚ ካርድ ተደምሲሱ።
text-erased = እዚ ጽሑፍ ተደምሲሱ።
refused-card-erased = ጽሑፍ ናይዚ ካርድ ተደምሲሱ። ድሕሪ ሕጂ ክቕየር ኣይከኣልን።
refused-person-erased = ሓበሬታኹም ተደምሲሱ።
